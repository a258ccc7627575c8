# shellcheck shell=bash
# The images that config/local-images.yml names: pulled and renamed where a registry answers, else built from Debian
# packages. Either way under local names, with their origin as a label: nobody takes one for a published image.

readonly images_config=config/local-images.yml

image_named() { # LANGUAGE
  awk -v key="$1:" '$1 == key {print $2; exit}' "$images_config"
}

# Present, and pulled or built by the present recipe.
image_is_current() { # NAME RECIPE
  local labels
  labels=$(docker image inspect --format \
    '{{index .Config.Labels "sallyport.local.origin"}} {{index .Config.Labels "sallyport.local.recipe"}}' "$1" 2>/dev/null) ||
    return 1
  [ "$labels" = "built $2" ] || [ "${labels%% *}" = pulled ]
}

# Pulls UPSTREAM and gives it a local name, the fixed user and the label of its origin.
pull_image() { # UPSTREAM NAME
  local container digest
  timeout 180 docker pull --quiet "$1" >/dev/null 2>&1 || return 1
  digest=$(docker image inspect --format '{{index .RepoDigests 0}}' "$1")
  container=$(docker create --network none "$1")
  docker commit --change 'USER 65534:65534' --change 'WORKDIR /tmp' --change 'ENTRYPOINT []' \
    --change 'ENV LANG=C.UTF-8' --change 'LABEL sallyport.local.origin=pulled' \
    --change "LABEL org.opencontainers.image.base.name=$1" \
    --change "LABEL org.opencontainers.image.base.digest=${digest##*@}" "$container" "$2" >/dev/null
  docker rm "$container" >/dev/null
}

pull_images() {
  local pids=() pid all_pulled=0
  say "pulling python:3.13-slim, node:24-slim and debian:trixie-slim"
  pull_image python:3.13-slim "$python_image" & pids+=($!)
  pull_image node:24-slim "$node_image" & pids+=($!)
  pull_image debian:trixie-slim "$bash_image" & pids+=($!)
  for pid in "${pids[@]}"; do wait "$pid" || all_pulled=1; done
  return "$all_pulled"
}

build_images() {
  local cure="make an image registry reachable for the engine, so that the images can be pulled"
  say "no registry answers; building the images from Debian packages (half a minute)"
  if ! command -v mmdebstrap >/dev/null; then
    may_install || fail "mmdebstrap, to build the images with" "sudo apt-get install mmdebstrap, or $cure"
    install_debian_packages mmdebstrap || fail "mmdebstrap, to build the images with" "make apt's package sources reachable"
  fi
  [ -x "$node_24" ] || fail "Node 24 at $node_24, for the image" "$cure"
  images/build "$node_24" "$python_image" "$node_image" "$bash_image" || fail "the images in $images_config" "$cure"
}

# The tag must not promise another version than the image holds.
check_version() { # IMAGE COMMAND…
  local told
  told=$(docker run --rm --network none --read-only "$@" 2>&1) || fail "an image that starts" "docker run --rm $* says: $told"
  case "$told" in
    *[!0-9]"${1##*:}".*) say "$1: ${told%%$'\n'*}" ;;
    *) docker rmi "$1" >/dev/null; fail "${1##*:} in $1 (it holds: ${told%%$'\n'*})" "name the true version in $images_config" ;;
  esac
}

want_images() {
  local python_image node_image bash_image recipe image absent=()
  python_image=$(image_named python) node_image=$(image_named javascript) bash_image=$(image_named bash)
  recipe=$(images/recipe)
  for image in "$python_image" "$node_image" "$bash_image"; do
    image_is_current "$image" "$recipe" || absent+=("$image")
  done
  if [ "${#absent[@]}" -eq 0 ]; then
    return
  fi
  if [ -n "$check_only" ]; then
    missing "images ${absent[*]}" "scripts/setup"
    return
  fi
  pull_images || build_images
  # What the new images replace has no name any more; in use it stays.
  docker image prune --force --filter label=sallyport.local.origin >/dev/null || true
  check_version "$python_image" python --version
  check_version "$node_image" node --version
  check_version "$bash_image" bash --version
}
