"""Prints what the mails in a folder say of a feed's items."""

import email
import email.policy
import email.utils
import json
import os
import re
import sys

mails = []
for name in os.listdir(sys.argv[1]):
    with open(os.path.join(sys.argv[1], name), "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    body = re.search(r'<div id="body">\s*(.*?)\s*</div>\s*<div class="footer">', mail.get_content(), re.S)
    mails.append(
        {
            "id": str(mail["X-RSS-ID"]),
            "title": str(mail["Subject"]),
            "link": str(mail["X-RSS-URL"]),
            "date": int(email.utils.parsedate_to_datetime(mail["Date"]).timestamp()),
            "author": mail["From"].addresses[0].display_name,
            "categories": str(mail["X-RSS-TAGS"] or ""),
            "content": body.group(1) if body else mail.get_content(),
        }
    )
print(json.dumps(mails))
