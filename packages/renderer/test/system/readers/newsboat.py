"""Prints what newsboat's cache says of a feed's items, in the feed's order."""

import json
import sqlite3
import sys

rows = sqlite3.connect(sys.argv[1]).execute(
    "select guid, title, url, pubDate, author, content from rss_item order by id desc"
)
names = ["id", "title", "link", "date", "author", "content"]
print(json.dumps([dict(zip(names, row)) for row in rows]))
