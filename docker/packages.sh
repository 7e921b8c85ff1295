#!/usr/bin/env bash
# Installs the Debian packages that are missing for the named purposes, or says exactly which.
#
#   docker/packages.sh build|postgres|browser|pdf|tests ...
#
# Swift itself is assumed, and with it the C compiler and the headers of glibc and libcrypt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

wanted=()
missing=()

want() {
    case $1 in
        build) wanted+=(libpq-dev libssl-dev libcrypt-dev zlib1g-dev) && want_pkg_config ;;
        postgres) ./postgres-bin.sh >/dev/null || missing+=(postgresql) ;;
        # Chromium without a window; it has no text without a font, and only recommended packages would bring one.
        browser) wanted+=(python3 python3-venv chromium-headless-shell fonts-liberation poppler-utils qpdf) ;;
        # Pango sets the text; Liberation has the widths of Arial, Noto the region's own scripts (aksara Bali).
        pdf) wanted+=(python3 python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
            fonts-liberation fonts-noto-core) ;;
        # Other people's programs, to hold ours against: zbar reads QR codes, poppler (with certutil of NSS for whom it
        # trusts) and qpdf PDF files, openssl certificates; pyHanko needs Python.
        tests) wanted+=(zbar-tools poppler-utils qpdf unzip libnss3-tools openssl python3 python3-venv) ;;
        *) echo "packages.sh: unknown purpose '$1'" >&2 && exit 2 ;;
    esac
}

# SwiftPM asks it where Debian keeps the .pc files. Any implementation will do.
want_pkg_config() {
    command -v pkg-config >/dev/null || missing+=(pkg-config)
}

find_missing() {
    local installed package
    ((${#wanted[@]})) || return 0
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
    for package in "${wanted[@]}"; do
        grep -qx "$package installed" <<<"$installed" || missing+=("$package")
    done
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi
}

# The project starts its own PostgreSQL: Debian's package must neither create nor start one. Only on the first
# installation, so that a cluster someone uses is never touched.
decline_default_cluster() {
    [[ " ${missing[*]} " == *" postgresql "* ]] || return 0
    as_root mkdir -p /etc/postgresql-common/createcluster.d
    echo 'create_main_cluster = false' |
        as_root tee /etc/postgresql-common/createcluster.d/janji.conf >/dev/null
}

install_missing() {
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
    echo "Installing: ${missing[*]}"
    decline_default_cluster
    as_root "${apt[@]}" update
    as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
}

explain() {
    cat >&2 <<EOF
These system packages are missing, and neither root nor sudo without a password is at hand. Please run:

    sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}

EOF
    exit 1
}

for purpose in "$@"; do want "$purpose"; done
if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: please see to the equivalents of: ${wanted[*]} ${missing[*]}" >&2
    exit "$((${#missing[@]} > 0))"
fi
find_missing
((${#missing[@]})) || exit 0
((EUID == 0)) || sudo -n true 2>/dev/null || explain
install_missing
