"""
Runs a program on a terminal of its own and types an answer to each question. Arguments: the answers, each
up to its carriage return, the program, its arguments. A question without an answer left gets Ctrl-D.
"""

import os
import pty
import re
import sys

# Where a program waits, `… (y or n) `; readline puts the cursor behind it.
QUESTION = re.compile(rb"\?(?: \([^()]*\))? (?:\x1b\[\d+G)?$")

answers = re.findall(rb"[^\r]*\r|[^\r]+", sys.argv[1].encode())
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
said = b""
try:
    while part := os.read(terminal, 4096):
        said += part
        if QUESTION.search(said):
            os.write(terminal, answers.pop(0) if answers else b"\x04")
except OSError:
    pass  # On Linux this is how a terminal ends.
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
