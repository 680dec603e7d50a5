using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>Where Newton's method ended, in the working columns.</summary>
/// <param name="Coefficients">Coefficients.</param>
/// <param name="LastStep">The last full step.</param>
/// <param name="Information">Factor of the information at the fit.</param>
/// <param name="Iterations">Steps taken.</param>
/// <param name="Converged">Whether the likelihood stopped improving.</param>
internal sealed record NewtonFit(double[] Coefficients, double[] LastStep, Cholesky Information, int Iterations, bool Converged);
