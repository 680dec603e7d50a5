namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

/// <summary>Tests that read the same register.</summary>
[CollectionDefinition(RegisterFixture.Shared)]
public sealed class RegisterCollection : ICollectionFixture<RegisterFixture>;
