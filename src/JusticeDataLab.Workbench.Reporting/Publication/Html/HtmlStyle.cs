namespace JusticeDataLab.Workbench.Reporting.Publication.Html;

/// <summary>The style sheet of the report: the look of GOV.UK without its fonts, crown or logo.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet. It holds no characters that HTML or XML would have to escape.</summary>
    public const string Css =
        """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;font-family:Arial,Helvetica,sans-serif;font-size:1.1875rem;line-height:1.5;color:#0b0c0c;background:#fff;overflow-wrap:break-word}
        .skip{position:absolute;left:-999rem;padding:.75rem 1rem;background:#fd0;color:#0b0c0c}
        .skip:focus{position:static;display:block}
        a{color:#1a65a6;text-underline-offset:.15em}
        a:visited{color:#54319f}
        a:focus,summary:focus,.scroll:focus{outline:3px solid #fd0;outline-offset:0;box-shadow:0 0 0 6px #0b0c0c}
        header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
        header{padding-top:1.5rem}
        p,ul,ol,dl{max-width:42rem;margin:0 0 1.25rem}
        ul{padding-left:1.25rem}
        li{margin-bottom:.35rem}
        h1{font-size:2.25rem;line-height:1.15;margin:.5rem 0 .75rem;max-width:48rem}
        h2{font-size:1.75rem;line-height:1.2;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid #b1b4b6}
        h3{font-size:1.3125rem;line-height:1.25;margin:2rem 0 .75rem}
        .lead{font-size:1.3125rem;color:#484949;margin-bottom:1.25rem}
        dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.5rem 1.25rem}
        dt{font-weight:bold}
        dd{margin:0}
        .details{border-top:1px solid #b1b4b6;border-bottom:1px solid #b1b4b6;padding:.75rem 0;font-size:1rem}
        nav a{display:inline-block;padding:.2rem 0;min-height:1.75rem}
        nav ol{padding-left:2rem;max-width:none;columns:2 20rem}
        nav li{break-inside:avoid}
        .callout{max-width:48rem;margin:0 0 1.5rem;padding:1rem 1.25rem .25rem;border:2px solid #0b0c0c}
        .callout .title{font-weight:bold;font-size:1.3125rem;margin-bottom:.5rem}
        .callout p,.callout ul{margin-bottom:.75rem}
        .notice{border:5px solid #1d70b8}
        .headline{border:0;border-left:.625rem solid #12436d;background:#f3f2f1}
        .can-say{border-color:#0f7a52;border-left-width:.625rem}
        .cannot-say{border-color:#ca3535;border-left-width:.625rem}
        .warning{border-color:#ca3535;border-width:5px}
        .scroll{overflow-x:auto;margin:0 0 .5rem}
        table{border-collapse:collapse;font-size:1rem;line-height:1.35;min-width:100%}
        caption{text-align:left;font-weight:bold;font-size:1.1875rem;padding:0 0 .5rem}
        caption span{display:inline-block;position:sticky;left:0;max-width:min(58rem,calc(100vw - 2rem))}
        th,td{padding:.5rem 1rem .5rem 0;border-bottom:1px solid #b1b4b6;text-align:left;vertical-align:top}
        thead th{vertical-align:bottom;border-bottom:2px solid #0b0c0c}
        tbody th{font-weight:normal;min-width:7rem}
        .number{text-align:right;font-variant-numeric:tabular-nums}
        td.number{white-space:nowrap}
        .wide th,.wide td{padding-right:.7rem;font-size:.9375rem}
        th:last-child,td:last-child{padding-right:0}
        .wide{min-width:52rem}
        .wide th:last-child{white-space:nowrap}
        .download{font-size:1rem;margin:.25rem 0 0}
        .download a{display:inline-block;padding:.25rem 0}
        .plot{width:100%}
        .wrap{margin:1.5rem 0 2rem}
        .notes{font-size:1rem;color:#484949}
        .notes p{margin-bottom:.35rem}
        figure{margin:2rem 0 2.5rem}
        figcaption p{margin-bottom:.25rem}
        .figure-title{font-weight:bold;font-size:1.1875rem}
        .subtitle{color:#484949;font-size:1rem;margin-bottom:.75rem}
        svg{display:block;max-width:100%;height:auto;margin:.75rem 0}
        .narrow{display:none}
        details{margin:.5rem 0}
        summary{cursor:pointer;color:#1a65a6;text-decoration:underline;padding:.35rem 0;width:fit-content}
        details .scroll{margin-top:.75rem}
        footer{border-top:10px solid #12436d;margin-top:4rem;padding-top:1rem;padding-bottom:2rem;font-size:1rem;max-width:60rem}
        @media (max-width:42rem){
        body{font-size:1.0625rem}
        h1{font-size:1.75rem}
        h2{font-size:1.5rem}
        dl{display:block}
        dt{margin-top:.75rem}
        .broad{display:none}
        .narrow{display:block}
        }
        @media print{
        @page{size:A4;margin:1.5cm 1.2cm}
        body{font-size:11pt}
        header,main,footer{max-width:none}
        .skip,nav,summary,.download,section[aria-labelledby=data-downloads]{display:none}
        .broad{display:block}
        .narrow{display:none}
        .scroll{overflow:visible}
        .wide{min-width:0}
        table,.notes{font-size:9pt}
        .wide th,.wide td{font-size:8.5pt;padding-right:.35rem}
        details,dl{break-inside:avoid}
        tbody th{min-width:5.5rem}
        h2,h3,caption,figcaption{break-after:avoid}
        thead{display:table-header-group}
        figure svg{max-height:19cm;width:auto}
        figure,.wrap,tr,.callout{break-inside:avoid}
        .wrap.long{break-inside:auto}
        }
        """;
}
