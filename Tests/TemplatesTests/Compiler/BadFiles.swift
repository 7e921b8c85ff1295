extension BadTemplate {
    /// Mistakes at the head of a file, and blocks that do not fit the layout: whole files.
    static let files: [BadTemplate] = [
        BadTemplate(
            file: "<p>x</p>",
            "1:1: the first line must be {{@page Struct}}, {{@partial name: Type}} or {{@layout}}"),
        BadTemplate(file: "{{@page}}", "1:8: @page needs the name of a Swift struct"),
        BadTemplate(file: "{{@page my-page}}", "1:9: @page needs the name of a Swift struct"),
        BadTemplate(file: "{{@page Page}} <p>x</p>", "1:16: a directive stands alone on its line"),
        BadTemplate(file: "{{@site Page}}", "1:3: '@site Page' is none of @page, @partial, @layout"),
        BadTemplate(file: "{{@page Page}}\n{{@page Page}}", "2:3: the second directive of a page can only be @layout"),
        BadTemplate(file: "{{@page Page}}\n{{@layout}}", "2:10: which layout? Such as {{@layout layouts/site}}"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout layouts/none}}\n{{#block content}}x{{/block}}",
            "2:11: there is no layout 'layouts/none'; layouts are in layouts/"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout _row}}\n{{#block content}}x{{/block}}",
            "2:11: there is no layout '_row'; layouts are in layouts/"),
        BadTemplate(
            file: "{{@layout layouts/site}}", "1:11: a layout has no layout; a page begins with {{@page Struct}}"),
        BadTemplate(
            file: "{{@layout}}\n<p>x</p>",
            "1:1: a layout belongs in layouts/, in a file whose name has no leading '_'"),
        BadTemplate(file: "{{@partial a: Int}}\n<p>x</p>", "1:1: the name of a partial's file begins with '_'"),
        BadTemplate(file: "{{@partial a}}\n<p>x</p>", "1:12: a parameter is written 'name: Type'"),
        BadTemplate(file: "{{@partial a: Int, a: Int}}\n<p>x</p>", "1:20: 'a' is declared twice"),
        BadTemplate(file: "{{@partial a: Int = 1}}\n<p>x</p>", "1:15: 'Int = 1' is not a Swift type"),
        BadTemplate(
            file:
                """
                {{@page Page}}\n{{@layout layouts/site}}\n{{#block content}}x{{/block}}\n{{#block \
                content}}y{{/block}}
                """,
            "4:10: block 'content' is defined twice"),
        BadTemplate(
            file:
                "{{@page Page}}\n{{@layout layouts/site}}\n{{#block content}}x{{/block}}\n{{#block aside}}y{{/block}}",
            "4:10: the layout Views/layouts/site.html has no place for block 'aside'"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout layouts/site}}\n{{#block title}}x{{/block}}",
            "2:11: block 'content' is missing; Views/layouts/site.html:3 places it"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout layouts/site}}\n<p>x</p>\n{{#block content}}x{{/block}}",
            "3:1: text outside a block: a page with a layout holds only {{#block name}} ... {{/block}}"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout layouts/site}}\n{{#if a}}{{#block content}}x{{/block}}{{/if}}",
            "3:1: a page with a layout holds only {{#block name}} ... {{/block}}"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout layouts/site}}\n{{#block content}}<div>{{/block}}",
            "3:24: the block begins in the text of <body> and ends in the text of <div>"),
        BadTemplate(
            file:
                """
                {{@page Page}}\n{{@layout layouts/site}}\n{{#block title}}<b>x</b>{{/block}}\n{{#block \
                content}}x{{/block}}
                """,
            "3:17: <title> holds text only: write &lt; for '<'"),
        BadTemplate(
            file: "{{@page Page}}\n{{@layout layouts/broken}}\n{{#block content}}x{{/block}}",
            "Views/layouts/broken.html:2:24: </div> cannot close <body> of line 2"),
    ]
}
