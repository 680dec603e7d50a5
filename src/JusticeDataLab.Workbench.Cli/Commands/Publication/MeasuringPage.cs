namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary>The page that shows a report in frames and measures it.</summary>
internal static class MeasuringPage
{
    private const string Measure =
        """
        const bytes = id => Uint8Array.from(atob(document.getElementById(id).textContent), letter => letter.charCodeAt(0));
        const decode = id => new TextDecoder().decode(bytes(id));
        const found = { H20: [], H21: [], H25: [] };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const name = element => element.localName + (element.id ? ' ' + element.id : '');
        const show = width => new Promise(done => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'border:0;height:2000px;width:' + width + 'px';
          frame.onload = () => done(frame);
          frame.srcdoc = decode('report');
          document.body.append(frame);
        });
        const asPrinted = page => {
          for (const sheet of page.styleSheets)
            for (const rule of sheet.cssRules)
              if (rule.media) rule.media.mediaText = rule.media.mediaText.includes('print') ? 'all' : rule.media.mediaText.includes('screen') ? 'not all' : rule.media.mediaText;
        };
        (async () => {
          for (const [width, print] of [[320, false], [640, false], [1280, false], [703, true]]) {
            const frame = await show(width), page = frame.contentDocument;
            const where = print ? 'in print' : 'at ' + width + ' pixels';
            if (print) asPrinted(page);
            if (page.documentElement.scrollWidth > width) {
              found.H20.push(where + ' the page is ' + page.documentElement.scrollWidth + ' wide');
              for (const element of page.querySelectorAll('main *'))
                if (element.getBoundingClientRect().right > width + 1 && !element.closest('[tabindex="0"]') && found.H20.length < 10) found.H20.push(where + ': ' + name(element) + ' reaches beyond the page');
            }
            for (const table of page.querySelectorAll('table'))
              if (!print && !table.closest('[tabindex="0"]')) found.H20.push('a table does not scroll by itself');
            if (!print) for (const target of page.querySelectorAll('a, summary, button, input, select')) {
              const box = target.getBoundingClientRect();
              const inSentence = target.parentElement.localName === 'p' && target.parentElement.textContent.trim() !== target.textContent.trim();
              if (box.height > 0 && box.height < 24 && !inSentence) found.H21.push(where + ': ' + target.textContent.trim().slice(0, 40) + ' is ' + Math.round(box.height) + ' high');
            }
            if (document.getElementById('axe')) {
              frame.contentWindow.eval(decode('axe'));
              const result = await frame.contentWindow.axe.run(page, { runOnly: { type: 'tag', values: tags } });
              for (const violation of result.violations) found.H25.push(where + ': ' + violation.id + ', ' + violation.nodes.length + ' places, ' + violation.nodes[0].target.join(' '));
            }
            frame.remove();
          }
          document.getElementById('result').textContent = JSON.stringify(found);
        })();
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="axe">Text of axe.min.js; null to leave that check out.</param>
    public static string Write(byte[] report, string? axe) =>
        "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Measuring</title></head><body>\n"
        + Data("report", report) + (axe is null ? "" : Data("axe", System.Text.Encoding.UTF8.GetBytes(axe)))
        + $"<pre id=\"result\"></pre>\n<script>\n{Measure}\n</script>\n</body></html>\n";

    private static string Data(string id, byte[] bytes) => $"<script type=\"text/plain\" id=\"{id}\">{Convert.ToBase64String(bytes)}</script>\n";
}
