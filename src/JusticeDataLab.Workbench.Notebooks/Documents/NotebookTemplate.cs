namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>A new notebook in the form of those that are shipped: question, library, parameters, one step, decision, facts.</summary>
public static class NotebookTemplate
{
    /// <summary>A notebook to begin with. It runs as it is and passes every check.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="question">The question it answers.</param>
    /// <param name="library">Path of the notebooks library, from the notebook's folder, with forward slashes.</param>
    /// <param name="request">Folder of a request to begin with, from the notebook's folder.</param>
    public static NotebookDocument Create(string title, string question, string library, string request) => new(
    [
        NotebookCell.Markdown($"# {title}\n\n**{question}**", "title"),
        NotebookCell.Code($"""
            #r "{library}"
            using JusticeDataLab.Workbench.Notebooks;
            using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
            using JusticeDataLab.Workbench.Notebooks.Sessions;
            using JusticeDataLab.Workbench.Core.Pipeline;
            """, "library"),
        NotebookCell.Code($"var request = \"{request}\";", NotebookCell.ParametersTag, NotebookCell.ParametersTag),
        NotebookCell.Markdown("## What to look for\n\nOne sentence of what the next cell shows, and what would be a reason to stop.", "look-for"),
        NotebookCell.Code("var session = RequestSession.Open(request);\nvar analysis = session.Analysis;\nShow.Request(session)", "step"),
        NotebookCell.Markdown("## The decision to take\n\nWhat is decided here, and in which setting of `request.json` or entry of `decisions.jsonl` it is recorded.", "decision"),
        NotebookCell.Code("Facts.Record(StepFacts.Of(analysis.Validate()))", "facts"),
    ]);
}
