"""Gives away what typesetting does not need: the network, other users' rights, endless memory."""

import ctypes
import os
import pwd
import resource
import signal
import sys

libc = ctypes.CDLL(None, use_errno=True)
# linux/sched.h and linux/prctl.h
CLONE_NEWNET, CLONE_NEWUSER = 0x40000000, 0x10000000
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38
ADDRESS_SPACE = 2 << 30


def enter(user=None):
    leave_network()
    if user and os.geteuid() == 0:
        become(user)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))


def leave_network():
    """UNIX sockets that have a path in the file system are none of the network namespace's business (unix(7))."""
    flags = CLONE_NEWNET if os.geteuid() == 0 else CLONE_NEWUSER | CLONE_NEWNET
    if libc.unshare(flags) != 0:
        print(f"pdf: no network namespace of its own ({os.strerror(ctypes.get_errno())})", file=sys.stderr, flush=True)


def become(name):
    account = pwd.getpwnam(name)
    os.setgroups([])
    os.setresgid(account.pw_gid, account.pw_gid, account.pw_gid)
    os.setresuid(account.pw_uid, account.pw_uid, account.pw_uid)


def end_with_parent(parent):
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(0)


def limit_processor_time(seconds):
    """From now on; the kernel ends a process that no signal handler can reach any more, one stuck in a C library."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))
