extension BadTemplate {
    /// Mistakes in the HTML.
    static let markup: [BadTemplate] = [
        BadTemplate("<div><p>x</div>", "2:10: </div> cannot close <p> of line 2"),
        BadTemplate("<div>\n  <p>x</p>", "2:1: <div> is never closed"),
        BadTemplate("<p>x</p></p>", "2:9: </p> closes nothing"),
        BadTemplate("<br></br>", "2:5: <br> has no end tag"),
        BadTemplate("<div/>", "2:5: '/>' does not close <div>: write </div>"),
        BadTemplate("<p><div>x</div></p>", "2:4: <div> cannot stand in <p> of line 2: a browser ends that first"),
        BadTemplate(
            "<a href=\"/a\"><b><a href=\"/b\">x</a></b></a>",
            "2:17: <a> cannot stand in <a> of line 2: a browser ends that first"),
        BadTemplate("<p class=\"a\" id=\"b\" class=\"c\">x</p>", "2:21: <p> has 'class' twice"),
        BadTemplate("<p class=\"a\"id=\"b\">x</p>", "2:13: a blank or '>' belongs here, in the tag <p>"),
        BadTemplate("<p class=a>x</p>", "2:10: the value of 'class' must be in quotes, opened right behind '='"),
        BadTemplate("<p class={{ a }}>x</p>", "2:10: the value of 'class' must be in quotes, opened right behind '='"),
        BadTemplate("<p class = \"a\">x</p>", "2:10: an attribute, '>' or '/>' belongs here, in the tag <p>"),
        BadTemplate("<p {{ a }}>x</p>", "2:7: a value cannot stand in the tag <p> outside a quoted attribute value"),
        BadTemplate(
            "<p {{ a }}=\"x\">x</p>", "2:7: a value cannot stand in the tag <p> outside a quoted attribute value"),
        BadTemplate("<{{ a }}>x</p>", "2:1: write &lt; for '<'; the name of an element cannot be computed"),
        BadTemplate("<p{{ a }}>x</p>", "2:6: a value cannot stand in the tag <p> outside a quoted attribute value"),
        BadTemplate(
            "<p data-{{ a }}=\"x\">x</p>",
            "2:12: a value cannot stand in the tag <p> outside a quoted attribute value"),
        BadTemplate("<p>x</p{{ a }}>", "2:5: an end tag is written '</name>'"),
        BadTemplate("<p>a < b</p>", "2:6: write &lt; for '<'; the name of an element cannot be computed"),
        BadTemplate("<img src=\"/a.png\">", "2:1: <img> needs 'alt', empty when the picture says nothing"),
        BadTemplate(
            "<img src=\"/a.png\"{{#if a}} alt=\"\"{{/if}}>",
            "2:1: <img> needs 'alt', empty when the picture says nothing"),
    ]
}
