echo '::set-output name=a::b'; echo '##[set-env name=PATH]/x'; printf '\r::error::x\n'; printf '\033]0;title\007'
