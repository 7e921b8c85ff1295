// What Glibc's Swift module leaves out, and C macros Swift cannot call.
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <stddef.h>
#include <zlib.h>

// GNU extensions whose prototypes depend on _GNU_SOURCE, which a module import does not define.
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
long syscall(long number, ...);
int pthread_setname_np(pthread_t thread, const char *name);
int mkostemp(char *name, int flags);

#include <sys/syscall.h>

// accept4(2) through its system call: its prototype differs with _GNU_SOURCE (a transparent union).
static inline int linux_accept(int listener, struct sockaddr_storage *address, socklen_t *length) {
    return (int)syscall(SYS_accept4, listener, address, length, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

// A file without a name, which it can never get (open(2), O_TMPFILE: the macro needs _GNU_SOURCE).
static inline int linux_open_unnamed(const char *directory) {
    return open(directory, __O_TMPFILE | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
}

// Blocks of 1 MB and more go back to the system as soon as they are free. By default the first one that is freed raises
// that bound to its own size (mallopt(3), M_MMAP_THRESHOLD), and what a few uploads took is never given back.
static inline void linux_return_large_blocks(void) {
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

// deflateInit2 is a macro: 31 = the widest window (15) plus a gzip header (16).
static inline int linux_gzip_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
}

// deflateInit2 and inflateInit2 again: -15 = the widest window and no header at all, as ZIP keeps it (APPNOTE 4.4.5).
static inline int linux_deflate_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

static inline int linux_inflate_begin(z_stream *stream) {
    return inflateInit2(stream, -15);
}
