#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <crypt.h>

/* What libcrypto offers only as a macro or with variable arguments, which Swift cannot call. */

static inline EVP_PKEY *janji_generate_p256(void) { return EVP_EC_gen("P-256"); }

static inline int janji_certificates_push(STACK_OF(X509) *stack, X509 *certificate) {
    return sk_X509_push(stack, certificate);
}

static inline STACK_OF(X509) *janji_certificates_new(void) { return sk_X509_new_null(); }
static inline int janji_certificates_count(const STACK_OF(X509) *stack) { return sk_X509_num(stack); }
static inline X509 *janji_certificates_at(const STACK_OF(X509) *stack, int index) { return sk_X509_value(stack, index); }

/* Frees the stack and what it holds. */
static inline void janji_certificates_free(STACK_OF(X509) *stack) { sk_X509_pop_free(stack, X509_free); }

/* Frees the stack alone. */
static inline void janji_certificates_release(STACK_OF(X509) *stack) { sk_X509_free(stack); }

static inline int janji_revoked_count(STACK_OF(X509_REVOKED) *stack) { return sk_X509_REVOKED_num(stack); }
static inline X509_REVOKED *janji_revoked_at(STACK_OF(X509_REVOKED) *stack, int index) {
    return sk_X509_REVOKED_value(stack, index);
}

static inline int janji_signers_count(STACK_OF(CMS_SignerInfo) *stack) { return sk_CMS_SignerInfo_num(stack); }
static inline CMS_SignerInfo *janji_signers_at(STACK_OF(CMS_SignerInfo) *stack, int index) {
    return sk_CMS_SignerInfo_value(stack, index);
}

static inline long janji_memory_of(BIO *memory, char **start) { return BIO_get_mem_data(memory, start); }

/* RFC 2253, with the letters of other scripts as they are. */
static const unsigned long janji_name_flags = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
