using BenchmarkDotNet.Running;
using JusticeDataLab.Workbench.Benchmarks.Peers;

if (args is ["peer", ..]) PeerRun.Run(args[1..]);
else BenchmarkSwitcher.FromAssembly(typeof(PeerRun).Assembly).Run(args);
