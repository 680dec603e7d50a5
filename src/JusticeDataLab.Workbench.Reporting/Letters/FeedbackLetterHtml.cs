using System.Net;
using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Feedback;

namespace JusticeDataLab.Workbench.Reporting.Letters;

/// <summary>A feedback letter as one HTML page that needs nothing else: no script, no style sheet, no network.</summary>
public static class FeedbackLetterHtml
{
    private const string Style =
        "body{font-family:Arial,Helvetica,sans-serif;font-size:1rem;line-height:1.5;color:#0b0c0c;max-width:60rem;margin:2rem auto;padding:0 1rem}"
        + "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5rem 0}"
        + "th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #b1b4b6}";

    /// <summary>Writes the page; lines end with a line feed.</summary>
    /// <param name="letter">The letter.</param>
    public static string Write(FeedbackLetter letter)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(Text(letter.Title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append("<h1>").Append(Text(letter.Title)).Append("</h1>\n");
        foreach (var sentence in letter.Opening) html.Append("<p>").Append(Text(sentence)).Append("</p>\n");
        List(html, "Conditions", letter.Conditions);
        List(html, "How to reach the number needed", letter.Advice);
        List(html, "What to expect", letter.Expectations);
        foreach (var section in letter.Sections) Table(html, section);
        foreach (var sentence in letter.Closing) html.Append("<p>").Append(Text(sentence)).Append("</p>\n");
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void List(StringBuilder html, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        html.Append("<h2>").Append(Text(heading)).Append("</h2>\n<ul>\n");
        foreach (var line in lines) html.Append("<li>").Append(Text(line)).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private static void Table(StringBuilder html, FeedbackSection section)
    {
        html.Append("<h2>").Append(Text(section.Heading)).Append("</h2>\n<table>\n<caption>").Append(Text(section.Heading)).Append(", by column and rows</caption>\n");
        html.Append("<thead><tr><th scope=\"col\">Column</th><th scope=\"col\">What</th><th scope=\"col\">Where</th><th scope=\"col\">What to do</th></tr></thead>\n<tbody>\n");
        foreach (var item in section.Items)
        {
            html.Append("<tr><td>").Append(Text(item.Column.Length > 0 ? item.Column : "whole submission or row"))
                .Append("</td><td>").Append(Text(item.Message))
                .Append("</td><td>").Append(Text(item.Where.Length > 0 ? item.Where : "not one row"))
                .Append("</td><td>").Append(Text(item.Remedy)).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
