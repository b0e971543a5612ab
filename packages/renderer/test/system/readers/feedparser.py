"""Prints what feedparser reads of the feed that it is given."""

import calendar
import json
import sys

import feedparser

feed = feedparser.parse(sys.stdin.buffer.read())
if feed.bozo:
    raise SystemExit(str(feed.bozo_exception))
print(
    json.dumps(
        [
            {
                "id": entry.id,
                "title": entry.title,
                "link": entry.link,
                "date": calendar.timegm(entry.published_parsed),
                "authors": [author.get("name") for author in entry.authors],
                "categories": [tag.term for tag in entry.get("tags", [])],
                "summary": entry.summary,
                "content": entry.content[0].value,
            }
            for entry in feed.entries
        ]
    )
)
