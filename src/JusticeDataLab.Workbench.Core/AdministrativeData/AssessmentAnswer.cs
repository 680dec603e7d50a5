namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One row of the optional table <c>assessments</c>: the answer to one question of a risk and needs assessment.</summary>
/// <param name="PersonId">Who was assessed.</param>
/// <param name="AssessmentDate">When.</param>
/// <param name="Question">Question, named like <c>S3Q4</c>.</param>
/// <param name="Score">0 no problem, 1 some problem, 2 significant problem.</param>
[TypeFormatterSource]
public sealed record AssessmentAnswer(string PersonId, DateOnly AssessmentDate, string Question, int Score)
{
    /// <summary>The kind of record only: what it says of a person never reaches a message.</summary>
    public override string ToString() => nameof(AssessmentAnswer);
}
