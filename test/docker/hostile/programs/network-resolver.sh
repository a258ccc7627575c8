grep -v -e '^nameserver 192\.0\.2\.53$' -e '^options ' -e '^#' -e '^$' /etc/resolv.conf && echo REACHED
grep -v -e localhost -e '^f' -e '^#' -e sallyport -e '^$' /etc/hosts && echo REACHED
echo held
