"""Jupyter's own test suite for kernels (python3-jupyter-kernel-test), over every message that the kernel claims."""
import unittest

import jupyter_kernel_test


class CSharpKernel(jupyter_kernel_test.KernelTests):
    kernel_name = "jdl-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("a warning");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "Math.Sq", "matches": {"Sqrt"}},
        {"text": "new List<int>().Ad", "matches": {"Add", "AddRange"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "if (true) { }"]
    incomplete_code_samples = ["if (true) {", "var x =", "Console.WriteLine("]
    invalid_code_samples = ["var = ;", "1 + + ;"]
    code_generate_error = 'throw new InvalidOperationException("planned");'
    code_execute_result = [{"code": "1 + 2", "result": "3"}, {"code": '"text"', "result": "text"}]
    code_display_data = [{"code": 'display(new[] { 1, 2 });', "mime": "text/html"}]
    code_history_pattern = "1*2"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.Sqrt"


if __name__ == "__main__":
    unittest.main()
