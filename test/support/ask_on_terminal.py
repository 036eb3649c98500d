"""Runs a program on a terminal of its own and types when it asks. Arguments: what is typed, program, its arguments."""

import os
import pty
import sys

typed = sys.argv[1].encode()
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
said = b""
try:
    while part := os.read(terminal, 4096):
        said += part
        if typed and b"(y or n)" in said:
            os.write(terminal, typed)
            typed = b""
except OSError:
    pass  # On Linux this is how a terminal ends.
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
