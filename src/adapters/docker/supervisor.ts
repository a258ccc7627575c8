/**
 * Process 1 inside the container, in Perl: every Debian image carries perl-base, `waitpid` tells a signal from an exit
 * code, `prctl` shuts /proc/1 to the program that has the same user, and start and memory cost next to nothing.
 */
export const SUPERVISOR = String.raw`
# It loads what the host sends on standard input, starts the program as its child, reaps orphans, says on the
# program's own pipes when the program has ended, and ends everything when the host is gone.
# Nothing it says is evidence: the host measures from outside.
use strict;
use warnings;
use Config;

my $out = reopened(1) || \*STDOUT;
my $err = reopened(2) || \*STDERR;
my ($input, $nonce) = ('', '');

my %calls = (
    x86_64  => { prctl => 157, socket => 41, ptrace => 101, unshare => 272, io_uring_setup => 425 },
    aarch64 => { prctl => 167, socket => 198, ptrace => 117, unshare => 97, io_uring_setup => 425 },
);
my ($machine) = $Config{archname} =~ /^(x86_64|aarch64)/;
my $call = $calls{ $machine || '' } || {};

# PR_SET_DUMPABLE 0: the program has our uid, and could otherwise open our memory and our pipes in /proc/1.
syscall($call->{prctl}, 4, 0, 0, 0, 0) if $call->{prctl};

$SIG{CHLD} = sub { };
send_all($out, join(' ', 'ready', 'kernel=' . kernel(), gaps()) . "\n");
while (1) {
    my $task = next_frame();
    if ($task->{kind} eq 'collect') { collect($task) }
    elsif ($task->{kind} eq 'knock') { send_all($out, 'knocked ' . knock($task) . "\n") }
    else { supervise($task) }
}

# What does not hold, by effect where one can be had for nothing. No foreign byte has come in yet.
sub gaps {
    my @gaps;
    my $status = content('/proc/self/status');
    my $mounts = content('/proc/self/mountinfo');
    push @gaps, 'user' unless $status =~ /^Uid:\t65534\t65534\t65534\t65534$/m && $status =~ /^Gid:\t65534\t65534\t/m;
    push @gaps, 'capabilities' if $status =~ /^Cap(?:Inh|Prm|Eff|Bnd|Amb):\t0*[1-9a-f]/m;
    push @gaps, 'no-new-privileges' unless $call->{prctl} && syscall($call->{prctl}, 39, 0, 0, 0, 0) == 1;
    push @gaps, 'seccomp' unless $status =~ /^Seccomp:\t2$/m;
    push @gaps, 'read-only-root' if $mounts !~ m{^\S+ \S+ \S+ \S+ / ro[, ]}m || open(my $probe, '>', '/sallyport-probe');
    my ($tmp) = $mounts =~ m{^\S+ \S+ \S+ \S+ /tmp (\S+)}m;
    push @gaps, "tmp-$_" for grep { (",$tmp," || '') !~ /,$_,/ } qw(noexec nosuid nodev);
    push @gaps, 'network' if content('/proc/net/dev') =~ /^\s*(?!lo:)[^\s:|]+:/m;
    push @gaps, 'vsock' unless refused('socket', 40, 1, 0);
    push @gaps, 'ptrace' unless refused('ptrace', 16, 999999999, 0, 0);
    push @gaps, 'namespaces' unless refused('unshare', 0x10000000);
    push @gaps, 'io_uring' unless refused('io_uring_setup', 0, 0);
    push @gaps, 'supervisor' if $call->{prctl} && syscall($call->{prctl}, 3, 0, 0, 0, 0) != 0;
    return @gaps;
}

# How many of the host's socket addresses answer; no foreign byte has come in yet. Waits only where packets go nowhere.
sub knock {
    my ($task) = @_;
    my ($answered, $left, %asked) = (0, 0.3);
    for my $address (@{ $task->{argv} }) {
        socket(my $socket, unpack('S', $address), 1, 0) or next;
        fcntl($socket, 4, 2048);
        if (connect($socket, $address)) { $answered++ }
        elsif ($!{EINPROGRESS}) { $asked{ fileno $socket } = $socket }
    }
    while (%asked && $left > 0) {
        my $settled = '';
        vec($settled, $_, 1) = 1 for keys %asked;
        (my $found, $left) = select(undef, $settled, undef, $left);
        for (grep { $found > 0 && vec($settled, $_, 1) } keys %asked) { $answered++ if getpeername delete $asked{$_} }
    }
    return $answered;
}

# A runtime may bring a kernel of its own, in whose place the host's filter means nothing.
sub kernel {
    return content('/proc/sys/kernel/osrelease') =~ /^(\S+)/ ? $1 : 'unknown';
}

sub content {
    my ($path) = @_;
    open(my $file, '<', $path) or return '';
    local $/;
    return scalar <$file>;
}

# EPERM is the filter's answer; a call that came through it would fail in another way or succeed.
sub refused {
    my ($name, @arguments) = @_;
    return 1 unless $call->{$name};
    return syscall($call->{$name}, @arguments) < 0 && $!{EPERM};
}

# A pipe opened anew has its own flags: the program cannot make our end non-blocking.
sub reopened {
    my ($fd) = @_;
    open(my $handle, '>', "/proc/self/fd/$fd") or return undef;
    return $handle;
}

sub send_all {
    my ($handle, $bytes) = @_;
    while (length $bytes) {
        my $sent = syswrite($handle, $bytes);
        if (defined $sent) { substr($bytes, 0, $sent, '') }
        elsif ($!{EAGAIN}) { select(undef, undef, undef, 0.002) }
        elsif (!$!{EINTR}) { exit 1 }
    }
}

# The host is gone when standard input ends: so is everything here, the moment process 1 exits.
sub fill {
    my $got = sysread(STDIN, $input, 65536, length $input);
    exit 0 if defined $got && $got == 0;
    exit 1 if !defined $got && !$!{EINTR};
}

sub take {
    my ($bytes) = @_;
    fill() while length $input < $bytes;
    return substr($input, 0, $bytes, '');
}

# A frame is records of "kind nameBytes dataBytes\n", name, data; "go" ends it.
sub next_frame {
    my %task = (kind => 'run', argv => [], env => {}, problem => '');
    while (1) {
        fill() while index($input, "\n") < 0;
        my ($kind, $name_bytes, $data_bytes) = split / /, substr($input, 0, index($input, "\n") + 1, '');
        my $name = take($name_bytes);
        my $data = take($data_bytes);
        if ($kind eq 'go') { return \%task }
        elsif ($kind eq 'set') { $task{$name} = $data }
        elsif ($kind eq 'arg') { push @{ $task{argv} }, $data }
        elsif ($kind eq 'env') { $task{env}{$name} = $data }
        elsif ($kind eq 'folder') { mkdir $name or -d $name or $task{problem} ||= "$name: $!" }
        elsif ($kind eq 'file') { store($name, $data) or $task{problem} ||= "$name: $!" }
    }
}

sub store {
    my ($path, $data) = @_;
    unlink $path;
    open(my $file, '>', $path) or return 0;
    binmode $file;
    my $stored = print {$file} $data;
    return close($file) && $stored;
}

sub supervise {
    my ($task) = @_;
    $nonce = $task->{nonce};
    return ended('problem', $task->{problem}) if $task->{problem};
    my $deadline = time + $task->{seconds};
    pipe(my $told, my $tell) or return ended('problem', "pipe: $!");
    my $program = fork;
    return ended('problem', "fork: $!") unless defined $program;
    become($task, $tell) if $program == 0;
    close $tell;
    my $problem = <$told>;
    my $status = wait_for($program, $deadline);
    end_the_others();
    defined $problem ? ended('problem', $problem) : ended('ended', $status);
}

# Never returns. What hinders the start goes into a pipe that a successful exec closes.
sub become {
    my ($task, $tell) = @_;
    $SIG{CHLD} = 'DEFAULT';
    setpgrp(0, 0);
    delete $ENV{PERL_BADLANG};
    %ENV = (%ENV, %{ $task->{env} });
    my @argv = @{ $task->{argv} };
    if (chdir($task->{cwd}) && open(STDIN, '<', $task->{stdin})) {
        no warnings 'exec';
        exec { $argv[0] } @argv;
    }
    send_all($tell, "$argv[0]: $!");
    exit 127;
}

# select is woken by SIGCHLD; its timeout covers a signal that arrives just before it.
sub wait_for {
    my ($program, $deadline) = @_;
    while (1) {
        my $status;
        while ((my $pid = waitpid(-1, 1)) > 0) { $status = $? if $pid == $program }
        return $status if defined $status;
        exit 0 if time > $deadline;
        my $ready = '';
        vec($ready, 0, 1) = 1;
        fill() if select($ready, undef, undef, 0.1) > 0;
    }
}

# All that the program left behind: a process that outlives it could write into the next step.
sub end_the_others {
    while (kill('KILL', -1) > 0) { last if waitpid(-1, 0) < 0 }
    1 while waitpid(-1, 0) > 0;
}

sub ended {
    my ($word, $detail) = @_;
    my @left = entries('/tmp/output');
    send_all($err, "\0$nonce\0$word " . @left . " $detail\n");
    send_all($out, "\0$nonce\0");
}

# A link to a folder is none.
sub entries {
    my ($path) = @_;
    return () if -l $path;
    opendir(my $handle, $path) or return ();
    return sort grep { !/^\.\.?$/ } readdir $handle;
}

# Regular files only that can be read, no link followed; what is left out is counted.
sub collect {
    my ($task) = @_;
    my ($files, $bytes, $omitted, $seen) = ($task->{files}, $task->{bytes}, 0, 0);
    my @open = ('');
    while (defined(my $inside = shift @open)) {
        for my $entry (entries($inside eq "" ? "/tmp/output" : "/tmp/output/$inside")) {
            last if ++$seen > 10000;
            my $name = $inside eq '' ? $entry : "$inside/$entry";
            my @stat = lstat "/tmp/output/$name";
            if (@stat && -d _ && ($name =~ tr{/}{}) < 8) { push @open, $name; next }
            if (!@stat || !-f _ || !-r _ || $stat[7] > $bytes || $files < 1) { $omitted++; next }
            $files--;
            $bytes -= $stat[7];
            send_file($name, $stat[7]);
        }
    }
    send_all($out, 'end 0 ' . length($omitted) . "\n$omitted");
}

sub send_file {
    my ($name, $left) = @_;
    send_all($out, 'file ' . length($name) . " $left\n$name");
    open(my $file, '<', "/tmp/output/$name");
    while ($left > 0) {
        my ($most, $piece) = ($left < 65536 ? $left : 65536, '');
        my $got = $file ? sysread($file, $piece, $most) : 0;
        $piece = "\0" x $most unless $got;
        send_all($out, $piece);
        $left -= length $piece;
    }
}
`;
