using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Bundles;

/// <summary>The script of a bundle: base R, and MatchIt where a version without known faults is installed.</summary>
internal static class ReviewScript
{
    /// <summary>Name of a covariate column in the table.</summary>
    public static string NameOf(int place) => FormattableString.Invariant($"x{place + 1}");

    public static string Of(AnalysisResults results)
    {
        var matching = results.Request.Settings.Matching;
        var caliper = matching.Caliper is { } width
            ? width.Unit is CaliperUnit.Raw ? CellText.Of(width.Width) : $"{CellText.Of(width.Width)} * sd(score)"
            : "Inf";
        var score = matching.Scale is ScoreScale.Logit ? "logit" : "plogis(logit)";
        var difference = results.Outcomes[OutcomeMeasure.Reoffended].Difference;
        return $$"""
            # Does the analysis of a run again and compares. Run it in the folder of the bundle: Rscript check.R
            # It ends with status 1 when something does not agree.

            d <- read.csv("analysis.csv", check.names = FALSE)
            failed <- FALSE
            compare <- function(what, ours, theirs, tolerance) {
              gap <- max(abs(ours - theirs))
              good <- is.finite(gap) && gap <= tolerance
              if (!good) failed <<- TRUE
              cat(sprintf("%-44s largest difference %.2e  %s\n", what, gap, if (good) "agrees" else "DIFFERS"))
            }

            # 1. The propensity score. The first fit finds columns that others explain; the second is exact.
            x <- cbind(1, as.matrix(d[, grepl("^x[0-9]+$", names(d))]))
            first <- suppressWarnings(glm.fit(x, d$treat, family = binomial()))
            x <- x[, !is.na(first$coefficients), drop = FALSE]
            fit <- suppressWarnings(glm.fit(x, d$treat, family = binomial(), control = glm.control(epsilon = 1e-14, maxit = 100)))
            logit <- as.vector(x %*% fit$coefficients)
            # As probabilities: where a characteristic separates the groups, log-odds have no limit.
            compare("propensity score", plogis(logit), plogis(d$logit), 1e-7)

            # 2. The weights.
            logit <- d$logit
            score <- {{score}}
            caliper <- {{caliper}}
            method <- "{{Core.Requests.CodeText.Of(matching.Method)}}"
            if (method == "radius" && "{{Core.Requests.CodeText.Of(matching.Support)}}" == "none") {
              weight <- numeric(nrow(d))
              for (people in split(seq_len(nrow(d)), d$stratum)) {
                pool <- people[d$treat[people] == 0]
                for (one in people[d$treat[people] == 1]) {
                  near <- pool[abs(score[pool] - score[one]) <= caliper]
                  if (length(near) > 0) {
                    weight[one] <- 1
                    weight[near] <- weight[near] + 1 / length(near)
                  }
                }
              }
              compare("weights, by counting", weight, d$weight, 1e-10)
            } else {
              cat("weights: counting serves radius matching only; this run used", method, "\n")
            }

            if (method %in% c("radius", "nearest") && requireNamespace("MatchIt", quietly = TRUE)) {
              # Versions before 4.6 ignore calipers below 1.
              if (packageVersion("MatchIt") >= "4.6.0") {
                radius <- method == "radius"
                m <- MatchIt::matchit(treat ~ 1, data = d, distance = score, method = "nearest", replace = radius || {{(matching.Replacement ? "TRUE" : "FALSE")}},
                                      ratio = if (radius) sum(d$treat == 0) else {{matching.Ratio}}, caliper = if (is.finite(caliper)) caliper, std.caliper = FALSE,
                                      exact = ~ stratum, normalize = FALSE)
                compare("weights, by MatchIt", m$weights, d$weight, 1e-10)
              } else {
                cat("weights by MatchIt: version", as.character(packageVersion("MatchIt")), "matches wrongly (calipers), 4.6 or later is needed\n")
              }
            }

            # 3. The headline: Welch's test on weighted moments, with the effective size of the comparison group.
            w <- d$weight
            t <- d$treat == 1 & w > 0
            k <- d$treat == 0 & w > 0
            share <- w[k] / sum(w[k])
            means <- c(mean(d$reoffended[t]), sum(share * d$reoffended[k]))
            variances <- c(var(d$reoffended[t]), sum(share * (d$reoffended[k] - means[2])^2) / (1 - sum(share^2)))
            parts <- variances / c(sum(t), 1 / sum(share^2))
            compare("difference of the rate", means[1] - means[2], {{Number(difference?.Estimate)}}, 1e-10)
            {{(difference?.Convention == Core.Inference.TestConvention.WelchEffective ? $"compare(\"its standard error\", sqrt(sum(parts)), {Number(difference.StandardError)}, 1e-10)" : "cat(\"standard error: the run marks another convention\\n\")")}}

            quit(status = if (failed) 1 else 0)

            """.ReplaceLineEndings("\n");
    }

    private static string Number(double? number) => number is { } known ? CellText.Of(known) : "NA";
}
