import Articles
import Record
import Testing

@Suite struct WebPageTests {
  @Test func theArticleWithoutWhatIsAroundIt() throws {
    let article = try Article(
      html: """
        <!doctype html><html><head><title>Port fined | Daily</title>
        <meta property="og:title" content="Port fined">
        <meta property="article:published_time" content="2025-05-23T08:00:00Z">
        <link rel="canonical" href="https://example.org/port">
        <style>p { color: red }</style><script>var text = "<p>Never.</p>";</script></head>
        <body><nav><p>Home and News and Sport</p></nav><header><p>Subscribe today.</p></header>
        <article><h1>Port fined</h1><p>The Port of Bay fined <b>Acme</b>&nbsp;Shipping.</p>
        <figure><figcaption>A ship</figcaption></figure><aside><p>Read more.</p></aside>
        <script>document.write("<p>Never.</p>")</script><noscript><p>Turn scripts on.</p></noscript>
        <p>Acme&#8217;s lawyer said<br>nothing.</p></article>
        <footer><p>All rights reserved.</p></footer></body></html>
        """)
    #expect(
      article
        == Article(
          title: "Port fined", date: CalendarDate(year: 2025, month: 5, day: 23), source: "https://example.org/port",
          text: "The Port of Bay fined Acme Shipping.\n\nAcme’s lawyer said nothing.\n"))
  }

  @Test func withoutAnArticleElementTheLongestTextCounts() throws {
    let article = try Article(
      html: """
        <title>T</title><div><p>Short.</p></div>
        <div><p>The council met on Monday.</p><p>It adjourned on Tuesday.</p></div>
        """, address: "https://example.org/x")
    #expect(
      article
        == Article(
          title: "T", source: "https://example.org/x",
          text: "The council met on Monday.\n\nIt adjourned on Tuesday.\n"))
  }

  @Test func ofSeveralArticlesTheLongest() throws {
    let html = "<article><p>Teaser.</p></article><article><p>The whole of a longer story.</p></article>"
    #expect(try Article(html: html).text == "The whole of a longer story.\n")
  }

  /// The page's own date goes before that of any time element, and a date that is none is no date.
  @Test func dates() throws {
    let page = { (head: String, body: String) in try Article(html: "<head>\(head)</head><p>Text.</p>\(body)").date }
    let day = CalendarDate(year: 2025, month: 5, day: 23)
    #expect(try page("<meta name=date content=2025-05-23>", "<time datetime=2024-01-01>then</time>") == day)
    #expect(try page("", "<time datetime='2025-05-23T10:00'>today</time>") == day)
    #expect(try page("<meta itemprop=datePublished content='2025-05-23'>", "") == day)
    #expect(try page("<meta name=date content='May 23'>", "") == nil)
    #expect(try page("<meta name=date content=2025-13-99>", "") == nil)
    #expect(try page("", "") == nil)
  }

  @Test func theHeadingIsTheTitleOfAPageWithoutOne() throws {
    #expect(try Article(html: "<body><h1>Council <i>meets</i></h1><p>Text.</p>").title == "Council meets")
  }

  @Test func shortListItemsAreMenus() throws {
    let long = String(repeating: "The council met again. ", count: 5)
    let article = try Article(html: "<main><ul><li>Sport</li><li>\(long)</li></ul><p>End.</p></main>")
    #expect(article.text == long.trimmingLastSpace + "\n\nEnd.\n")
  }

  @Test(arguments: ["", " ", "<html></html>", "<script>1</script>", "<nav><p>Home</p></nav>", "<p> </p>", "\0", "<!--"])
  func pagesWithoutTextAreRefused(html: String) {
    let error = #expect(throws: ArticleError.self) { try Article(html: html) }
    #expect(error?.description == "has no text that can be read as an article")
  }

  @Test func lettersOfAllScriptsAndEntities() throws {
    let article = try Article(html: "<meta charset=latin1><p>Zürich &amp; 東京 &lt;p&gt; &#x1F1EF; Yıldırım</p>")
    #expect(article.text == "Zürich & 東京 <p> \u{1F1EF} Yıldırım\n")
  }

  /// libxml2 follows no entity and loads nothing; what is nested too deeply is passed over.
  @Test func hostilePages() throws {
    let deep = String(repeating: "<div>", count: 50_000) + "<p>Deep.</p>"
    #expect(try Article(html: "<p>Text.</p>" + deep).text.hasPrefix("Text."))
    let entities = """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
      <p>Text &x; &b;.</p>
      """
    let text = try Article(html: entities).text
    #expect(text.contains("Text"))
    #expect(!text.contains("root:") && !text.contains("haha"))
    #expect(try Article(html: "<p>Open <b>tags <i>everywhere").text == "Open tags everywhere\n")
    #expect(try Article(html: "</p></div><p>Text.</p></span></body></html>").text == "Text.\n")
    #expect(try Article(html: String(repeating: "<p>x</p>", count: 20_000)).text.count == 20_000 * 3 - 1)
  }
}

extension String {
  fileprivate var trimmingLastSpace: String { last == " " ? String(dropLast()) : self }
}
