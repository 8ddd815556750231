# Sourced by run, test and laban: builds what is out of date and sets $program. Prints one sentence when it cannot.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
web=$root/src/LaBan.App/web
assets=$root/src/LaBan.App/wwwroot/assets
program=$root/src/LaBan.App/bin/Release/net10.0/laban.dll
log=$root/artifacts/build.log

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() {
    case "${LABAN_LANG:-vi}" in
        en*) printf '%s\n' "$2" ;;
        *) printf '%s\n' "$1" ;;
    esac
}

fail() {
    say "laban: $1" "laban: $2" >&2
    exit 1
}

need_tools() {
    command -v dotnet >/dev/null 2>&1 || fail \
        "thiếu .NET 10 SDK (lệnh dotnet); cài theo https://dotnet.microsoft.com/download." \
        "the .NET 10 SDK (dotnet) is missing; get it from https://dotnet.microsoft.com/download."
    dotnet --list-sdks 2>/dev/null | grep -q '^10\.' || fail \
        "cần .NET SDK 10; máy này có: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ')." \
        ".NET SDK 10 is needed; this machine has: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ')."
}

need_npm() {
    command -v npm >/dev/null 2>&1 || fail \
        "thiếu npm (đi cùng Node 20); cài Node 20 trở lên rồi chạy lại." \
        "npm (it comes with Node 20) is missing; install Node 20 or newer and run again."
}

# Runs a step quietly; on failure names it and shows the end of its log.
step() {
    local vi=$1 en=$2
    shift 2
    mkdir -p "$root/artifacts" || fail "không ghi được vào $root." "$root cannot be written."
    if ! "$@" >"$log" 2>&1; then
        grep -E 'error|ERR!' "$log" | sort -u | head -n 15 >&2
        fail "$vi không thành công; nhật ký: $log" "$en failed; log: $log"
    fi
}

# newer FILE PATH...: something below PATH is newer than FILE, or FILE is missing.
newer() {
    local file=$1
    shift
    [ -e "$file" ] || return 0
    [ -n "$(find "$@" -newer "$file" -type f -print -quit 2>/dev/null)" ]
}

build_web() {
    if newer "$web/node_modules/.package-lock.json" "$web/package-lock.json"; then
        need_npm
        say "Tải thư viện giao diện…" "Fetching front-end packages…"
        step "npm ci" "npm ci" npm ci --prefix "$web" --no-audit --no-fund
    fi
    if newer "$assets/manifest.json" "$web/src" "$web/package.json" "$web/vite.config.ts"; then
        need_npm
        say "Dựng giao diện…" "Building the front end…"
        step "Dựng giao diện" "Building the front end" npm run build --prefix "$web"
    fi
}

# The servers that tests talk to; without npm their tests are left out and say so.
build_test_servers() {
    local servers=$root/tests/servers
    if command -v npm >/dev/null 2>&1 && newer "$servers/node_modules/.package-lock.json" "$servers/package-lock.json"; then
        step "npm ci (tests/servers)" "npm ci (tests/servers)" npm ci --prefix "$servers" --no-audit --no-fund
    fi
}

build_program() {
    need_tools
    build_web
    if newer "$program" "$root"/src/*/*.csproj "$root"/Directory.* $(find "$root"/src/LaBan.* -maxdepth 1 -mindepth 1 \
        ! -name bin ! -name obj ! -name web ! -name wwwroot); then
        say "Biên dịch…" "Compiling…"
        step "Biên dịch" "Compiling" dotnet build "$root/src/LaBan.App" -c Release -v quiet
        touch "$program"
    fi
}
