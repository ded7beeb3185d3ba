# What ./ihsminer and ./test share: the .NET SDK, the build and Poppler. Sourced by both; $root and $me are theirs.
# Everything said here goes to standard error. 3 is the exit code of 'cannot run'.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() {
    printf '%s: %s\n' "$me" "$1" >&2
}

# Sets $dotnet: the one on PATH, or the one that Microsoft's install script leaves in the home folder.
find_dotnet() {
    for dotnet in "$(command -v dotnet || :)" "${DOTNET_ROOT:-}/dotnet" "${HOME:-}/.dotnet/dotnet"; do
        if [ -f "$dotnet" ] && [ -x "$dotnet" ]; then return; fi
    done
    say 'the .NET SDK 10 is needed, and no dotnet was found on PATH.'
    tell_sdk
}

tell_sdk() {
    cat >&2 <<'TEXT'
  Ubuntu   sudo apt-get install dotnet-sdk-10.0
  Fedora   sudo dnf install dotnet-sdk-10.0
  macOS    brew install --cask dotnet-sdk
  Windows  winget install Microsoft.DotNet.SDK.10
  others   https://dotnet.microsoft.com/download/dotnet/10.0
TEXT
    exit 3
}

# The names, sizes and check sums of all that the named folders and the root's own build files hold, built files left out.
# Contents and not times: a checkout or a copy changes times.
sources() {
    (cd "$root" && find "$@" .editorconfig Directory.* IhsMiner.sln \
        \( -name bin -o -name obj \) -prune -o -type f -exec cksum {} +) | LC_ALL=C sort
}

# build SOLUTION OUTPUT FOLDER...
# Builds in Release where a folder's sources are not those of the last good build, or OUTPUT is not there.
build() {
    solution=$1 output=$2
    shift 2
    stamp=$root/artifacts/${solution##*/}.sources
    if is_built "$@"; then return; fi

    if ! "$dotnet" --list-sdks | grep -q '^10\.'; then
        say "the .NET SDK 10 is needed; $dotnet has: $("$dotnet" --list-sdks | cut -d ' ' -f 1 | tr '\n' ' ')"
        tell_sdk
    fi
    mkdir -p "$root/artifacts"
    lock
    if ! is_built "$@"; then
        say 'building…'
        log=$root/artifacts/build.log
        sources "$@" >"$stamp.new"
        if ! (cd "$root" && "$dotnet" build "$solution" -c Release -v q -nologo) >"$log" 2>&1 9>&-; then
            awk '!said[$0]++' "$log" >&2
            say 'the build failed.'
            exit 3
        fi
        mv "$stamp.new" "$stamp"
    fi
    unlock
}

is_built() {
    [ -f "$root/$output" ] && [ -f "$stamp" ] && sources "$@" | cmp -s - "$stamp"
}

# One build at a time. flock goes with its process; without it a folder is the lock, and is stale once its owner is gone.
lock() {
    if command -v flock >/dev/null; then
        exec 9>"$root/artifacts/build.lock"
        flock -n 9 || { say 'waiting for another build…'; flock 9; }
        return
    fi
    folder=$root/artifacts/build.lock.d
    until mkdir "$folder" 2>/dev/null; do
        owner=$(cat "$folder/owner" 2>/dev/null || :)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -rf "$folder"; else sleep 1; fi
    done
    echo $$ >"$folder/owner"
    trap unlock EXIT
    trap 'exit 130' INT TERM
}

unlock() {
    if command -v flock >/dev/null; then exec 9>&-; else rm -rf "$folder"; trap - EXIT INT TERM; fi
}

# need_poppler [install]
# Where this build has no PdfPig, Poppler reads the PDFs: installs it if asked and allowed, else says how to get it.
need_poppler() {
    if grep -qi '<HasPdfPig>true' "$root/artifacts/engines/PdfPig.props" 2>/dev/null; then return; fi
    if command -v pdftotext >/dev/null; then return; fi
    if [ "${1:-}" = install ] && install_poppler; then return; fi
    say 'no PDF engine: this build has no PdfPig, and pdftotext (Poppler) was not found on PATH.'
    cat >&2 <<'TEXT'
  Debian, Ubuntu  sudo apt-get install poppler-utils
  Fedora          sudo dnf install poppler-utils
  macOS           brew install poppler
  Windows         winget install oschwartz10612.Poppler
TEXT
}

install_poppler() {
    command -v apt-get >/dev/null || return 1
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        sudo -n true 2>/dev/null || return 1
    fi
    say 'installing poppler-utils with apt-get, to read PDFs…'
    log=$root/artifacts/poppler.log
    if (apt_get update; apt_get install -y --no-install-recommends poppler-utils) >"$log" 2>&1 </dev/null; then return; fi
    tail -n 5 "$log" >&2
    return 1
}

apt_get() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "$@"
}
