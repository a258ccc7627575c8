/** JavaScript 和 TypeScript 规则的中文。 */
import type { RuleWords } from './chinese-rules';

const WRITE_OUT = '直接写出代码；选择已知函数用对照表';
const TEXT_PLAINLY = '直接写出文本';
const NAME_PLAINLY = '直接写出名称';
const OWN_PROCESSES = '只结束程序自己启动的进程，并通过其句柄';
const DOCUMENTED = '使用有文档的模块';
const BOUNDED_START = '启动有限的数量，并等待每个结束';
const BOUNDED_PARTS = '分成大小有限的部分处理';
const PASS_VALUES = '用参数传入值；沙箱中没有机密';
const NAMED_FILES = '只删除程序自己创建并指名的文件';
const OUTPUT = '写入 `OUTPUT_DIR`';

export const javascriptRules: Readonly<Record<string, RuleWords>> = {
  'js/dynamic-code/eval': ['把文本当作代码运行（`eval`、`Function`、`vm`）', WRITE_OUT],
  'js/dynamic-code/eval-variable': ['把运行前未知的文本当作代码运行', WRITE_OUT],
  'js/dynamic-code/eval-download': ['运行从网络取得的代码', '把代码放进仓库，运行前就能阅读'],
  'js/obfuscation/eval-decoded': ['运行由它解码、解压或解密出来的代码', WRITE_OUT],
  'js/dynamic-code/hidden-eval': ['用伪装的名称访问 `eval` 或 `Function`', WRITE_OUT],
  'js/dynamic-code/text-with-power': ['把文本当作代码运行，其中访问进程、模块或网络', WRITE_OUT],
  'js/dynamic-code/encoded-module': ['导入编码在地址中的代码', WRITE_OUT],
  'js/dynamic-code/worker-of-text': ['把文本作为独立的 worker 运行', WRITE_OUT],
  'js/dynamic-code/poisoned-options': ['在所有对象的原型中埋入选项，影响之后启动的进程', '把选项传给需要它的那次调用'],
  'js/dynamic-code/timer-text': ['把文本交给定时器当作代码运行', '交给它一个函数'],
  'js/dynamic-code/computed-module': ['加载运行前名称未知的模块', '写明模块名，或从固定的列表中选择'],
  'js/dynamic-code/data-module': ['从 `data:` 地址导入代码', WRITE_OUT],
  'js/dynamic-code/computed-global': ['调用运行前名称未知的全局函数或模块函数', WRITE_OUT],
  'js/dynamic-code/found-global': ['遍历全局名称，并调用其中挑出的一个', WRITE_OUT],
  'js/dynamic-code/text-to-prompt': ['把文本送进交互式解释器，由它运行', WRITE_OUT],
  'js/dynamic-code/changed-builtin': ['为所有代码改动语言内置的部分', '另写一个自己的函数'],
  'js/obfuscation/decoded-code': ['解码出的文本是代码、命令或地址', TEXT_PLAINLY],
  'js/obfuscation/split-name': ['把危险的名称拆开再拼接', NAME_PLAINLY],
  'js/obfuscation/computed-text': ['由字符编码算出文本', '已知的文本请直接写出'],
  'js/process/child-process': ['启动其他进程', '在程序内完成这项工作'],
  'js/process/shell': ['启动 shell 命令', '传入参数列表（`execFile`），不用 shell'],
  'js/process/renamed-shell': ['通过改了名的函数启动 shell 命令', '用函数的本名调用，或不用 shell'],
  'js/process/given-command': ['运行程序开始前未知的命令', '在已知的命令中选择'],
  'js/process/hidden-child-process': ['用伪装的名称加载或调用 `child_process`', NAME_PLAINLY],
  'js/process/probe': [
    '像入侵者首先做的那样，问 shell 自己是谁、在哪里',
    '去掉它；程序需要知道的，`os` 和 `process` 都能提供',
  ],
  'js/process/runs-file': ['运行程序文件，或把文件设为可执行', '只运行仓库中已有的内容'],
  'js/process/kill': ['向其他进程发送信号', OWN_PROCESSES],
  'js/process/kill-all': ['终止它能触及的所有进程，或第一个进程', OWN_PROCESSES],
  'js/process/reverse-shell': ['把网络连接接到 shell 上', '绝不把 shell 交给网络'],
  'js/native/binding': ['访问 Node 的内部部件，或加载本机代码', DOCUMENTED],
  'js/native/preload': ['向每个启动的程序注入外来代码（LD_PRELOAD、NODE_OPTIONS）', '不要改动其他程序的环境'],
  'js/native/spawn-binding': ['通过普通程序不会用的内部部件启动进程或加载本机代码', DOCUMENTED],
  'js/native/webassembly': ['运行 WebAssembly', '优先使用可以阅读的代码'],
  'js/sandbox-escape/container-socket': ['与容器引擎的套接字通信', '绝不把引擎交给程序'],
  'js/sandbox-escape/kernel-files': ['访问容器可借以触及宿主机的文件', '不要碰内核和宿主机的文件'],
  'js/sandbox-escape/inspector': ['更改自己的用户，或打开调试器', '以启动时的身份运行'],
  'js/sandbox-escape/inspector-code': ['让调试器把文本当作代码运行', '直接写出代码'],
  'js/sandbox-escape/vm-breakout': ['通过构造函数跳出 `vm` 上下文', '`vm` 上下文不是边界；不要在其中运行外来代码'],
  'js/resource-exhaustion/endless-loop': ['含有没有尽头的循环', '给循环一个必定到达的终点'],
  'js/resource-exhaustion/fork-bomb': ['无止境地启动进程或 worker', BOUNDED_START],
  'js/resource-exhaustion/timer-bomb': ['每次都多次启动自己的定时器，使其无止境地倍增', '只启动一个定时器，完成后停止'],
  'js/resource-exhaustion/fork': ['启动程序的副本', BOUNDED_START],
  'js/resource-exhaustion/memory': ['占用大量内存或磁盘', BOUNDED_PARTS],
  'js/resource-exhaustion/memory-bomb': ['占用内存或磁盘没有尽头，或超过任何机器所有', BOUNDED_PARTS],
  'js/network/request': ['访问网络', '用参数或文件传入数据；沙箱没有网络'],
  'js/network/module': ['加载网络模块', '不需要时请去掉；沙箱没有网络'],
  'js/network/listen': ['等待连接', '沙箱中的程序无法从外部访问；请直接调用处理函数'],
  'js/network/metadata-address': ['访问云的元数据服务，该服务会交出凭据', '不要碰元数据服务'],
  'js/network/drop-address': ['向专门收集外来数据的服务发送内容', '改为打印结果'],
  'js/environment-secrets/variable': ['读取一个环境变量', PASS_VALUES],
  'js/environment-secrets/secret': ['读取整个环境，或保存机密的变量', PASS_VALUES],
  'js/environment-secrets/encoded': ['对环境编码，使机密的遮盖失效', '只按原样打印需要的值'],
  'js/environment-secrets/process-files': ['从 `/proc` 读取进程的环境或内存', PASS_VALUES],
  'js/filesystem/access': ['读写文件', '使用标准输入和 `OUTPUT_DIR`'],
  'js/filesystem/sensitive-path': ['读取保存凭据或透露系统情况的文件', '不要碰工作目录以外的文件'],
  'js/filesystem/delete': ['删除整个文件夹，或运行前名称未知的文件', NAMED_FILES],
  'js/filesystem/delete-own': ['删除程序的文件或文件夹', '不必删除文件：沙箱用完即弃'],
  'js/filesystem/delete-system': ['删除系统或主文件夹', NAMED_FILES],
  'js/filesystem/overwrite-everything': ['覆盖或重命名在主文件夹或系统中找到的一切', '只写入程序自己指名的文件'],
  'js/filesystem/startup-file': ['写入其他程序会运行或信任的文件', OUTPUT],
  'js/filesystem/package-hook': ['埋入别人安装该软件包时会运行的命令', '安装钩子请手工写入 package.json，以便审阅'],
  'js/filesystem/set-user-id': ['创建以所有者权限运行的文件', '不要改动权限'],
  'js/filesystem/system-write': ['写入系统或登录时读取设置的位置', OUTPUT],
};
