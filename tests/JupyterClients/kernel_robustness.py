"""What a kernel has to survive, seen by the real client (jupyter_client over libzmq). CYCLES=200 for the full count."""
import os
import queue
import resource
import signal
import socket
import subprocess
import sys
import time
import unittest

import zmq
from jupyter_client import BlockingKernelClient
from jupyter_client.manager import start_new_kernel

NAME = "jdl-csharp"
CYCLES = int(os.environ.get("CYCLES", "5"))
QUICK = int(os.environ.get("QUICK", "1000"))


def kernels():
    """Processes of the kernel that are running."""
    found = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True).stdout
    return {line.split()[0] for line in found.splitlines() if "kernel start" in line and str(os.getpid()) not in line.split()[0]}


class Robustness(unittest.TestCase):
    def setUp(self):
        self.manager, self.client = start_new_kernel(kernel_name=NAME)

    def tearDown(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run_cell(self, code, client=None, timeout=60, **options):
        """Reply and iopub messages of one cell."""
        client = client or self.client
        request = client.execute(code, **options)
        shown = []
        while True:
            message = client.get_iopub_msg(timeout=timeout)
            if message["parent_header"].get("msg_id") != request:
                continue
            shown.append(message)
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
        return self.reply_to(request, client, timeout), shown

    def reply_to(self, request, client=None, timeout=60):
        while True:
            reply = (client or self.client).get_shell_msg(timeout=timeout)
            if reply["parent_header"].get("msg_id") == request:
                return reply["content"]

    def text(self, shown):
        return "".join(m["content"]["text"] for m in shown if m["msg_type"] == "stream")

    def value(self, code):
        _, shown = self.run_cell(code)
        return next(m["content"]["data"]["text/plain"] for m in shown if m["msg_type"] == "execute_result")

    def test_quick_cells(self):
        self.run_cell("var n = 0;")
        start = time.time()
        for _ in range(QUICK):
            reply, _ = self.run_cell("n++;")
            self.assertEqual("ok", reply["status"])
        print(f"{QUICK} cells in {time.time() - start:.1f} s", file=sys.stderr)
        self.assertEqual(str(QUICK), self.value("n"))

    def test_million_lines(self):
        start = time.time()
        _, shown = self.run_cell('for (var i = 0; i < 1_000_000; i++) Console.WriteLine(i);', timeout=120)
        text = self.text(shown)
        print(f"a million lines in {time.time() - start:.1f} s, {len(shown)} messages", file=sys.stderr)
        self.assertEqual(1_000_000, text.count("\n"))
        self.assertTrue(text.endswith("999999\n"))

    def test_ten_megabytes(self):
        self.assertEqual(10_000_000, len(self.value('new string(\'é\', 10_000_000)')))

    def test_endless_loop_is_interrupted_and_state_kept(self):
        self.run_cell("var kept = 42;")
        for code in (
            "while (true) { }",
            "await Task.Delay(-1);",
            "while (true) Console.Write('x');",
            "System.Threading.Thread.Sleep(-1);",
            "Enumerable.Range(0, int.MaxValue).AsParallel().Sum(i => Math.Sqrt(i) * Math.Sin(i))",
            "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 32) + '!', \"^(a+)+$\")",
        ):
            request = self.client.execute(code)
            time.sleep(0.7)
            start = time.time()
            self.manager.interrupt_kernel()
            reply = self.reply_to(request, timeout=20)
            print(f"interrupted in {time.time() - start:.2f} s: {code}", file=sys.stderr)
            self.assertEqual("error", reply["status"])
            self.assertEqual("42", self.value("kept"))

    def test_cells_waiting_behind_a_failure_are_aborted(self):
        first = self.client.execute('await Task.Delay(300); throw new Exception("planned");')
        second = self.client.execute("1 + 1")
        self.assertEqual(["error", "aborted"], [self.reply_to(request)["status"] for request in (first, second)])

    def test_unicode(self):
        self.assertEqual("żółć 😀 日本", self.value('var word = "żółć 😀 日本"; word'))
        code = '"😀".Len'
        reply = self.reply_to(self.client.complete(code, cursor_pos=len(code)))
        self.assertEqual((["Length"], 4, 7), (reply["matches"], reply["cursor_start"], reply["cursor_end"]))

    def test_two_clients(self):
        other = BlockingKernelClient(connection_file=self.manager.connection_file)
        other.load_connection_file()
        other.start_channels()
        other.wait_for_ready(timeout=20)
        self.run_cell("var shared = 7;")
        self.assertEqual("7", next(m["content"]["data"]["text/plain"] for m in self.run_cell("shared", client=other)[1] if m["msg_type"] == "execute_result"))
        seen = [m for m in iter(lambda: self.next_published(), None) if m["msg_type"] == "execute_result"]
        self.assertEqual(1, len(seen), "the first client sees what the second one's cell showed")
        other.stop_channels()

    def next_published(self):
        try:
            return self.client.get_iopub_msg(timeout=0.5)
        except Exception:
            return None

    def test_typed_input(self):
        self.client.allow_stdin = True
        request = self.client.execute('var name = Console.ReadLine(); Console.Write($"hello {name}");', allow_stdin=True)
        asked = self.client.get_stdin_msg(timeout=20)
        self.assertEqual("input_request", asked["msg_type"])
        self.client.input("world")
        self.reply_to(request)
        self.assertEqual('"hello world"', f'"hello {self.value("name")}"')
        reply, _ = self.run_cell("Console.ReadLine()", allow_stdin=False)
        self.assertEqual("error", reply["status"])

    def test_wrong_signature_and_malformed_frames(self):
        ports = self.manager.get_connection_info()
        context = zmq.Context.instance()
        forged = context.socket(zmq.DEALER)
        forged.connect(f"tcp://{ports['ip']}:{ports['shell_port']}")
        forged.send_multipart([b"<IDS|MSG>", b"0" * 64, b'{"msg_type":"execute_request","session":"x","msg_id":"1"}', b"{}", b"{}", b'{"code":"Environment.Exit(1);"}'])
        forged.send_multipart([b"nonsense"])
        for junk in (b"GET / HTTP/1.1\r\n\r\n" + b"x" * 80, b"\xff" + b"\0" * 8 + b"\x7f\x03\x00NULL" + b"\0" * 48 + b"\x02" + b"\xff" * 8, b""):
            for port in ("shell_port", "iopub_port", "control_port", "stdin_port", "hb_port"):
                with socket.create_connection((ports["ip"], ports[port])) as raw:
                    raw.sendall(junk)
        time.sleep(0.3)
        self.assertFalse(forged.poll(300))
        forged.close(0)
        self.assertEqual("2", self.value("1 + 1"))
        self.assertTrue(self.manager.is_alive())

    def test_dropped_connection(self):
        self.run_cell("var before = 5;")
        self.client.execute("await Task.Delay(500); before = 6;")
        self.client.stop_channels()
        time.sleep(1)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=20)
        self.assertEqual("6", self.value("before"))

    def died(self):
        for _ in range(200):
            if not self.manager.is_alive():
                return True
            time.sleep(0.1)
        return False

    def restarted(self):
        self.manager.restart_kernel(now=True)
        self.client.stop_channels()
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=30)
        reply, _ = self.run_cell("gone")
        self.assertEqual("error", reply["status"])
        self.assertEqual("2", self.value("1 + 1"))

    def test_restart_is_clean(self):
        self.run_cell("var gone = 1;")
        self.restarted()

    def test_killed(self):
        self.run_cell("var gone = 1;")
        self.manager.provisioner.process.kill()
        self.assertTrue(self.died())
        self.restarted()

    def test_calls_without_end(self):
        self.run_cell("var kept = 42;")
        reply, _ = self.run_cell("int Down(int n) => Down(n + 1) + 1; Down(0)")
        self.assertEqual("InsufficientExecutionStackException", reply["ename"])
        self.assertEqual("42", self.value("kept"))

    def test_throwing_cell(self):
        self.run_cell("var kept = 42;")
        reply, shown = self.run_cell('var before = 1;\nthrow new InvalidOperationException("planned");')
        self.assertEqual(("error", "InvalidOperationException", "planned"), (reply["status"], reply["ename"], reply["evalue"]))
        self.assertIn("line 2", "\n".join(next(m["content"]["traceback"] for m in shown if m["msg_type"] == "error")))
        self.assertEqual("43", self.value("kept + before"))

    def test_memory(self):
        # The limit stands in for a machine that has no more. What is reserved without being used does not count.
        pid = self.manager.provisioner.process.pid
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            used = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmData"))
        resource.prlimit(pid, resource.RLIMIT_DATA, (used + 2**30, used + 2**30))
        request = self.client.execute("var all = new List<byte[]>(); while (true) { var piece = new byte[50_000_000]; Array.Fill(piece, (byte)1); all.Add(piece); }")
        try:
            print(f"memory: {self.reply_to(request)['ename']}", file=sys.stderr)
        except queue.Empty:
            self.assertTrue(self.died())
        if self.manager.is_alive():
            self.assertEqual("2", self.value("1 + 1"))
        self.restarted()

    def test_library_call_is_interrupted(self):
        folder = os.environ.get("REPOSITORY")
        if not folder:
            self.skipTest("REPOSITORY is not set")
        library = f'#r "{folder}/artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll"'
        reply, _ = self.run_cell(library + "\nusing JusticeDataLab.Workbench.Notebooks.Sessions;\n" + f'var session = RequestSession.Open("{folder}/data-samples/requests/reduction");')
        self.assertEqual("ok", reply["status"], reply)
        request = self.client.execute("session.SaveRun()")
        time.sleep(0.8)
        start = time.time()
        self.manager.interrupt_kernel()
        reply = self.reply_to(request, timeout=20)
        print(f"library call interrupted in {time.time() - start:.2f} s", file=sys.stderr)
        self.assertEqual("error", reply["status"])
        reply, _ = self.run_cell("session.Analysis.Link().Linked", timeout=120)
        self.assertEqual("ok", reply["status"], reply)


class Cycles(unittest.TestCase):
    def test_cycles_leave_nothing_behind(self):
        before = kernels()
        start = time.time()
        for _ in range(CYCLES):
            manager, client = start_new_kernel(kernel_name=NAME)
            request = client.execute("1 + 1")
            while client.get_shell_msg(timeout=30)["parent_header"]["msg_id"] != request:
                pass
            ports = manager.get_connection_info()
            client.stop_channels()
            manager.shutdown_kernel()
            for port in ("shell_port", "iopub_port", "control_port", "stdin_port", "hb_port"):
                with self.assertRaises(ConnectionRefusedError):
                    socket.create_connection((ports["ip"], ports[port]))
        print(f"{CYCLES} cycles in {time.time() - start:.1f} s", file=sys.stderr)
        self.assertEqual(before, kernels())

    def test_kernel_ends_when_its_parent_is_killed(self):
        script = f"import time; from jupyter_client.manager import start_new_kernel; m, c = start_new_kernel(kernel_name='{NAME}'); print(m.provisioner.process.pid, flush=True); time.sleep(100)"
        parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
        pid = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        for _ in range(100):
            if str(pid) not in kernels():
                return
            time.sleep(0.1)
        os.kill(pid, signal.SIGKILL)
        self.fail("the kernel went on")


if __name__ == "__main__":
    unittest.main()
