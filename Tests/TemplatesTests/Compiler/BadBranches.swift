extension BadTemplate {
    /// Branches that leave the page in different states, and files that end too early.
    static let branches: [BadTemplate] = [
        BadTemplate(
            "{{#if a}}<div>{{/if}}</div>",
            "2:15: this branch ends in the text of <div>, but the text without it outside all elements"),
        BadTemplate(
            "{{#if a}}<div>{{else}}<p>{{/if}}</p>",
            "2:26: this branch ends in the text of <p>, but the branch before it in the text of <div>"),
        BadTemplate(
            "<div>{{#if a}}</div>{{/if}}",
            "2:21: this branch ends outside all elements, but the text without it in the text of <div>"),
        BadTemplate(
            "<p class=\"{{#if a}}x\">{{else}}y{{/if}}",
            "2:32: this branch ends in the value of 'class', but the branch before it in the text of <p>"),
        BadTemplate(
            "<p{{#if a}} class=\"x{{/if}}>x</p>",
            "2:21: this branch ends in the value of 'class', but the text without it in the tag <p>"),
        BadTemplate("<p{{#if a}}class=\"x\"{{/if}}>x</p>", "2:12: a blank or '>' belongs here, in the tag <p>"),
        BadTemplate(
            "<p{{#each rows as r}} class=\"x\"{{/each}}>x</p>",
            "2:3: {{#each}} in a tag would repeat attributes; it may stand in an attribute value"),
        BadTemplate("<p class=\"a\"{{#if a}} class=\"b\"{{/if}}>x</p>", "2:23: <p> has 'class' twice"),
        BadTemplate(
            "<ul>{{#each rows as r}}<li>{{/each}}</ul>",
            "2:28: a second round would begin in the text of <li>, but the loop begins in the text of <ul>"),
        BadTemplate(
            "<ul>{{#with row as r}}<li>{{/with}}</ul>",
            "2:27: this branch ends in the text of <li>, but the text without it in the text of <ul>"),
        BadTemplate("<p class=\"a", "2:12: the file ends in the value of 'class'"),
        BadTemplate("<p class=\"a\"", "2:13: the file ends in the tag <p>"),
        BadTemplate("<p{{#if a}} class='b'{{/if}} class='c'>x</p>", "2:30: <p> has 'class' twice"),
        BadTemplate(
            "<p {{#if a}}class='b'{{/if}}id='c'>x</p>",
            "2:29: a blank or '>' belongs here, in the tag <p>"),
        BadTemplate(
            "<meta{{#if a}} http-equiv='refresh' content='{{ b }}'{{/if}}>",
            "2:1: 'content' cannot be computed beside 'http-equiv'"),
    ]
}
