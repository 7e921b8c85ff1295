extension BadTemplate {
    /// Mistakes in the tags of the template language.
    static let tags: [BadTemplate] = [
        BadTemplate("<p>{{ a }</p>", "2:4: '{{' without '}}'"),
        BadTemplate("<p>}}</p>", "2:4: '}}' without '{{'"),
        BadTemplate("<p>{{ }}</p>", "2:7: a value is missing here, such as 'row.name'"),
        BadTemplate(
            "<p>{{ a.b() }}</p>", "2:7: 'a.b()' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate(
            "<p>{{ a + b }}</p>", "2:7: 'a + b' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate(
            "<p>{{ \"text\" }}</p>",
            "2:7: '\"text\"' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate(
            "<p>{{ a..b }}</p>", "2:7: 'a..b' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate(
            "<p>{{ _out }}</p>", "2:7: '_out' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate("<p>{{ self.a }}</p>", "2:7: write the property without 'self.'"),
        BadTemplate("{{#if a}}<p>x</p>", "2:1: {{#if}} is never closed"),
        BadTemplate("{{#if a}}x{{/each}}", "2:11: {{/each}} cannot close {{#if}} of line 2"),
        BadTemplate("<p>x</p>{{/if}}", "2:9: {{/if}} closes nothing"),
        BadTemplate("{{else}}", "2:1: {{else}} belongs in #if, #each or #with"),
        BadTemplate("{{#each rows as r}}{{else}}{{else}}{{/each}}", "2:28: a second {{else}}"),
        BadTemplate("{{#each rows as r}}{{else if a}}{{/each}}", "2:20: {{else if}} belongs in #if"),
        BadTemplate("{{#if a}}{{else}}{{else if b}}{{/if}}", "2:18: {{else if}} after {{else}}"),
        BadTemplate("{{#if a}}{{else when b}}{{/if}}", "2:17: after 'else' only 'if' can follow"),
        BadTemplate("{{#unless a}}{{/unless}}", "2:4: '#unless a' is none of #if, #each, #with, #block, #yield"),
        BadTemplate("{{#each rows}}{{/each}}", "2:9: write {{#each path as name}}"),
        BadTemplate("{{#with row as 2nd}}{{/with}}", "2:16: '2nd' cannot be the name of a value"),
        BadTemplate("{{#each rows as class}}{{/each}}", "2:17: 'class' cannot be the name of a value"),
        BadTemplate(
            "{{#if a && b}}{{/if}}",
            "2:7: 'a && b' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate("{{> row}}", "2:5: 'row' is not the name of a partial such as pk/_row"),
        BadTemplate("{{> _missing a}}", "2:5: there is no partial '_missing'"),
        BadTemplate(
            "{{> _row f(a)}}", "2:10: 'f(a)' is not a path such as 'row.name': no calls, operators or literals"),
        BadTemplate("{{>}}", "2:1: which partial? Such as {{> pk/_row row}}"),
        BadTemplate("{{yield content}}", "2:1: {{yield}} belongs in a layout"),
        BadTemplate(
            "{{#block content}}{{/block}}",
            "2:1: {{#block}} belongs at the top of a page with {{@layout layouts/name}}"),
        BadTemplate("<p>a</p>{{@page Other}}", "2:11: '@page Other' belongs at the head of the file"),
    ]
}
