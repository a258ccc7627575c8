/** Bash: whole disks, and file systems on them. */
import type { Rule } from './format';

/** Disks and partitions, memory and ports. */
export const DEVICE =
  '^(of=)?/dev/(sd[a-z]|nvme|vd[a-z]|xvd|hd[a-z]|mmcblk|disk|mapper|dm-|md\\d|sr\\d|loop\\d|root|mem$|kmem|port|nbd|ram\\d|rdisk)';

export const bashDiskRules: readonly Rule[] = [
  {
    id: 'sh/filesystem/disk',
    languages: ['bash'],
    severity: 'high',
    message: 'Writes to a disk or changes partitions or file systems (mkfs, fdisk, dd)',
    recommendation: 'Take it out; for tests use an image file',
    metadata: { capability: 'filesystem', cwe: 'CWE-732' },
    match: [
      { call: 'dd', where: { arg: 'any', regex: DEVICE.replace('(of=)?', 'of=') } },
      { redirect: { operator: ['>', '>>', '>|', '<>', '&>'], target: { regex: DEVICE } } },
      { call: ['tee', 'cp', 'mv', 'cat', 'shred'], where: { arg: -1, regex: DEVICE } },
      {
        call: [
          'mkfs',
          'mke2fs',
          'mkswap',
          'mkntfs',
          'mkdosfs',
          'wipefs',
          'blkdiscard',
          'cryptsetup',
          'sgdisk',
          'hdparm',
          'badblocks',
          'pvcreate',
          'zpool',
          'fsck',
          'tune2fs',
        ],
        where: { arg: 'any', regex: DEVICE },
      },
      { call: ['mkfs', 'wipefs', 'blkdiscard'], where: { arg: 'any', is: ['external', 'list'] } },
      {
        call: [
          'fdisk',
          'sfdisk',
          'cfdisk',
          'parted',
          'sgdisk',
          'gdisk',
          'lvremove',
          'vgremove',
          'pvremove',
          'pvcreate',
          'swapoff',
          'diskutil',
          'diskpart',
          'format',
        ],
        where: [{ minArgs: 1 }, { flag: ['l', 'list', 'version', 'help', 'V', 'h'], not: true }],
      },
    ],
    bad: [
      'mkfs.ext4 /dev/sda1',
      'dd if=/dev/zero of=/dev/sda',
      'echo > /dev/sda',
      'fdisk /dev/sdb',
      'd=/dev/nvme0n1; wipefs -a "$d"',
      'cat image > /dev/mmcblk0',
      'parted -s /dev/vda mklabel gpt',
      'cp /dev/zero /dev/sda',
    ],
    ok: [
      'dd if=/dev/zero of=test.img bs=1M count=10',
      'mkfs.ext4 disk.img',
      'fdisk -l',
      'dd if=/dev/urandom of=/dev/null count=1',
      'echo x > /dev/null',
      "echo 'mkfs.ext4 /dev/sda'",
    ],
  },
  {
    id: 'sh/filesystem/formats',
    languages: ['bash'],
    severity: 'medium',
    message: 'Makes a file system or mounts one',
    recommendation: 'Leave it out; a sandbox has no such rights',
    metadata: { capability: 'filesystem' },
    match: [
      {
        call: ['umount', 'losetup', 'swapon', 'cryptsetup', 'fdisk', 'parted', 'dmsetup', 'lvcreate', 'mknod'],
      },
      { call: 'mount', where: { minArgs: 1 } },
      // An image below the current folder is a file like any other.
      {
        call: ['mkfs', 'mke2fs', 'mkswap'],
        where: { arg: -1, regex: '^(?!/|~|-|\\$)[\\w./-]{1,100}\\.(img|iso|raw|fs|ext[234])$', not: true },
      },
    ],
    bad: ['mkfs.ext4 "$1"', 'mount -o loop a.img /mnt', 'mknod p b 8 0'],
    ok: ['mkfs.ext4 -q disk.img', 'mount', 'df -h', 'lsblk'],
  },
];
