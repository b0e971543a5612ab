# Prints what Ruby's parser reads of a feed that it has validated.
require "json"
require "rss"

feed = RSS::Parser.parse($stdin.read.force_encoding("UTF-8"), true)
items =
  if feed.is_a?(RSS::Atom::Feed)
    feed.entries.map do |entry|
      {
        id: entry.id.content, title: entry.title.content, link: entry.link.href,
        date: entry.published.content.to_i, modified: entry.updated.content.to_i,
        authors: entry.authors.map { |author| author.name.content },
        categories: entry.categories.map(&:term),
        summary: entry.summary.content, content: entry.content.content
      }
    end
  else
    feed.items.map do |item|
      {
        id: item.guid.content, title: item.title, link: item.link, date: item.pubDate.to_i,
        authors: item.dc_creators.map(&:content), categories: item.categories.map(&:content),
        summary: item.description, content: item.content_encoded
      }
    end
  end
puts JSON.generate(items)
