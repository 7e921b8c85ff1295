extension BadTemplate {
    /// Places where a value, an element or an attribute is not safe.
    static let contexts: [BadTemplate] = [
        BadTemplate("<p style=\"color: red\">x</p>", "2:4: the security policy forbids 'style': use a class"),
        BadTemplate(
            "<p onclick=\"go()\">x</p>",
            "2:4: the security policy forbids 'onclick': add the listener in a script file"),
        BadTemplate(
            "<p ONCLICK=\"{{ a }}\">x</p>",
            "2:4: the security policy forbids 'onclick': add the listener in a script file"),
        BadTemplate(
            "<style>p { color: red }</style>",
            "2:1: <style> is not allowed: the security policy forbids inline styles: link a style sheet"),
        BadTemplate(
            "<script>go()</script>", "2:1: the security policy forbids a script in the page: <script> needs 'src'"),
        BadTemplate(
            "<script src=\"/a.js\">go({{ a }})</script>",
            "2:21: the security policy forbids a script in the page: write <script src=\"...\"></script>"),
        BadTemplate(
            "<script src=\"/a.js\">{{ a }}</script>",
            "2:24: a value cannot stand in <script>: use a data- attribute"),
        BadTemplate("<iframe srcdoc=\"{{ a }}\"></iframe>", "2:1: <iframe> is not allowed: pages are not framed"),
        BadTemplate("<p srcdoc=\"{{ a }}\"></p>", "2:4: 'srcdoc' holds a page in a page"),
        BadTemplate("<base href=\"/\">", "2:1: <base> is not allowed: <base> changes the meaning of every address"),
        BadTemplate(
            "<!-- {{ a }} -->",
            "2:1: an HTML comment must end before the next {{ }} and the end of the file; write {{! ... }} instead"),
        BadTemplate(
            "<!-- a",
            "2:1: an HTML comment must end before the next {{ }} and the end of the file; write {{! ... }} instead"),
        BadTemplate(
            "<!DOCTYPE html PUBLIC \"x\">", "2:1: the only declaration is <!doctype html>, before all elements"),
        BadTemplate("<?php ?>", "2:1: write &lt; for '<'; the name of an element cannot be computed"),
        BadTemplate(
            "<a href=\"javascript:go()\">x</a>",
            "2:20: 'javascript:' is not one of the schemes http, https, mailto, tel"),
        BadTemplate(
            "<a href=\"{{ a }}{{ b }}\">x</a>",
            "2:20: two values in a row at the beginning of an address could compose a scheme"),
        BadTemplate(
            "<a href=\"java{{ a }}\">x</a>",
            "2:17: a value behind 'java' could complete a scheme: begin the address with '/' or 'https:'"),
        BadTemplate(
            "<a href=\"{{ a }}:x\">x</a>",
            """
            2:17: behind a value at the beginning of an address only '/', '?' or '#' may follow, so that no \
            scheme is composed
            """
        ),
        BadTemplate(
            "<a href=\"{{#if a}}java{{/if}}script:x\">x</a>",
            """
            2:30: behind a value at the beginning of an address only '/', '?' or '#' may follow, so that no \
            scheme is composed
            """
        ),
        BadTemplate(
            "<a href=\"{{#if a}}java{{/if}}{{ b }}\">x</a>",
            "2:33: two values in a row at the beginning of an address could compose a scheme"),
        BadTemplate(
            "<a href=\"{{#each rows as r}}/{{ r }}{{/each}}\">x</a>",
            "2:37: a loop cannot write the beginning of an address"),
        BadTemplate("<img alt=\"\" srcset=\"{{ a }} 2x\">", "2:24: the value of 'srcset' cannot be computed"),
        BadTemplate(
            "<meta http-equiv=\"{{ a }}\" content=\"x\">", "2:22: the value of 'http-equiv' cannot be computed"),
        BadTemplate(
            "<meta http-equiv=\"refresh\" content=\"0;url={{ a }}\">",
            "2:1: 'content' cannot be computed beside 'http-equiv'"),
        BadTemplate(
            "<svg><animate attributeName=\"href\" to=\"{{ a }}\"/></svg>",
            "2:6: <animate> is not allowed: it can set an address"),
        BadTemplate("<title><b>x</b></title>", "2:8: <title> holds text only: write &lt; for '<'"),
        BadTemplate(
            "<title>{{> _row a}}</title>", "2:8: a partial stands between elements, not in the text of <title>"),
        BadTemplate(
            "<p class=\"{{> _row a}}\">x</p>",
            "2:11: a partial stands between elements, not in the value of 'class'"),
    ]
}
