/** Python 规则的中文。 */
import type { RuleWords } from './chinese-rules';

const IN_REPOSITORY = '把代码放进仓库，运行前就能阅读';
const PLAINLY = '直接写出代码';
const IMPORT = '使用 import 语句';
const JSON_DATA = '用 JSON 保存数据';
const KNOWN_COMMANDS = '在已知的命令中选择';
const ENVIRONMENT = '不要改动其他程序的环境';
const PERMISSIONS = '不要改动权限';
const SANDBOX_USER = '以沙箱给定的用户运行';
const OFFLINE = '改用文件和参数：沙箱没有网络';
const SINGLE = '按名称只读取需要的变量';
const IN_PARTS = '把数据分成几部分处理';
const OWN_PATHS = '只删除程序自己创建的路径';
const NO_CREDENTIALS = '在沙箱中运行的程序不要使用凭据';
const OUTPUT = '只写入输出文件夹';

export const pythonRules: Readonly<Record<string, RuleWords>> = {
  'py/dynamic-code/eval': [
    '运行以文本形式保存的代码（eval、exec 或 compile）',
    '直接写出代码；读取数据用 json.loads 或 ast.literal_eval',
  ],
  'py/dynamic-code/eval-of-data': [
    '用运行前未知的值组成代码并运行',
    '读取数据用 json.loads 或 ast.literal_eval；选择函数用字典',
  ],
  'py/dynamic-code/eval-of-outside-data': ['运行来自程序外部的代码', IN_REPOSITORY],
  'py/dynamic-code/file-as-code': ['把另一个文件当作代码运行', IMPORT],
  'py/dynamic-code/shared-folder-as-code': ['运行任何程序都可写入的文件夹中的代码', IN_REPOSITORY],
  'py/dynamic-code/renamed': ['通过改了名的函数把文本当作代码运行', '用函数的本名调用，或直接写出代码'],
  'py/dynamic-code/decorator': ['把执行代码或命令的函数用作装饰器，使调用不可见', '直接写出调用'],
  'py/dynamic-code/handed-over': ['把执行代码或命令的函数传给别处，由别处调用', '在需要的地方用本名调用该函数'],
  'py/dynamic-code/import-by-name': ['按文本中的名称导入模块', IMPORT],
  'py/dynamic-code/import-of-data': ['导入运行前名称未知的模块', '用字典在已知的模块中选择'],
  'py/dynamic-code/computed-function': ['调用功能强大的模块中运行前名称未知的函数', '用字典选择函数'],
  'py/dynamic-code/found-function': ['遍历功能强大的模块中的名称，并调用其中挑出的一个', '导入函数并用本名调用'],
  'py/dynamic-code/unpickle': ['以加载时可运行代码的格式加载对象', JSON_DATA],
  'py/dynamic-code/pickled-call': ['加载的对象会在加载时调用系统函数', JSON_DATA],
  'py/dynamic-code/unpickle-download': ['从网络加载对象，所用格式在加载时可运行代码', '用 JSON 传送数据'],
  'py/dynamic-code/bytecode': ['用字节码创建或修改函数', '直接写出函数'],
  'py/dynamic-code/own-bytecode': ['把自制的字节码放进函数，没有人能读懂', '直接写出函数'],
  'py/sandbox-escape/object-graph': ['从普通对象一路取到解释器自身的类或全局变量', '按名称导入所需的内容'],
  'py/sandbox-escape/template': ['让模板取到解释器自身的类或全局变量', '只把普通的值交给模板，并在沙箱环境中渲染'],
  'py/sandbox-escape/frames': ['访问其他代码的栈帧或全局变量', '通过参数传值'],
  'py/sandbox-escape/tampering': ['替换其他代码所信任的解释器部件', '不要改动内置对象和已加载的模块'],
  'py/obfuscation/hidden-call': ['隐藏所调用的危险函数的名称', '导入函数并用本名调用'],
  'py/obfuscation/hidden-import': ['隐藏所导入模块的名称', IMPORT],
  'py/obfuscation/disguised-code': ['解码或拼接隐藏的文本并运行', PLAINLY],
  'py/obfuscation/lookalike-name': ['名称所用的字母会被 Python 读作其他字母', '用普通字母书写名称'],
  'py/process/subprocess': ['启动其他进程', '在程序内完成这项工作'],
  'py/process/shell': ['启动 shell 命令', '把参数列表传给 subprocess.run，不用 shell'],
  'py/process/renamed-shell': ['通过改了名的函数启动 shell 命令', '用函数的本名调用，或不用 shell'],
  'py/process/probe': [
    '像入侵者首先做的那样，问 shell 自己是谁、在哪里',
    '去掉它；程序需要知道的，`os` 和 `platform` 都能提供',
  ],
  'py/process/fetched-module': ['从网络取得程序并作为模块运行', IN_REPOSITORY],
  'py/process/outside-command': ['启动来自程序外部的命令', KNOWN_COMMANDS],
  'py/process/given-command': ['运行程序开始前未知的命令', KNOWN_COMMANDS],
  'py/process/kill': ['向其他进程发送信号', '只结束程序自己启动的进程，并通过其进程对象'],
  'py/process/kill-all': ['终止它能触及的所有进程，或第一个进程', '只结束程序自己启动的进程'],
  'py/process/starts-itself': ['再次启动自己的文件', '再次调用函数，而不是重新启动程序'],
  'py/process/fork': ['把自己分成两个进程', '在一个进程中完成工作'],
  'py/process/detached': ['让进程脱离启动它的程序', '等待程序启动的每个进程结束'],
  'py/native/preload': ['向每个启动的程序注入外来代码（LD_PRELOAD）', ENVIRONMENT],
  'py/process/preload': ['设置会让其他程序加载或运行内容的变量', ENVIRONMENT],
  'py/process/installs-packages': ['安装软件包，软件包自己的代码随之运行', '使用镜像中已有的内容'],
  'py/native/ctypes': ['调用本机代码', '使用标准库'],
  'py/native/memory': ['按地址读写内存', '使用 bytes、memoryview 或 struct'],
  'py/native/system-call': ['通过本机代码调用系统，绕过解释器的所有检查', '使用标准库中的函数'],
  'py/native/machine-code': ['把自制的字节当作机器码调用', '用 Python 编写该函数，或使用公开构建的扩展'],
  'py/filesystem/open': ['读写文件', OUTPUT],
  'py/filesystem/modules': ['导入可访问文件和系统的模块', '只导入程序需要的内容'],
  'py/filesystem/delete': ['删除文件', '不必删除文件：沙箱用完即弃'],
  'py/filesystem/delete-by-argument': ['删除由外部指定的内容', OWN_PATHS],
  'py/filesystem/delete-everything': ['删除主文件夹或整个文件系统', OWN_PATHS],
  'py/filesystem/overwrite-everything': ['覆盖主文件夹或系统文件夹中的所有文件', '只写入程序自己创建的文件'],
  'py/filesystem/sensitive-path': ['打开保存账号、密钥或凭据的文件', '只读取程序自己的文件'],
  'py/filesystem/credential-name': ['写有保存密钥或凭据的文件的名称', NO_CREDENTIALS],
  'py/filesystem/credentials-sent': ['按凭据的名称寻找文件，打开文件并访问网络', NO_CREDENTIALS],
  'py/environment-secrets/process-environment': ['通过 /proc 读取进程的环境或内存', '用 os.environ 只读取需要的变量'],
  'py/sandbox-escape/container-socket': ['与控制宿主机的容器引擎通信', '引擎只留给宿主机使用'],
  'py/sandbox-escape/terminal-input': ['像人一样向启动程序的终端输入内容', '去掉它'],
  'py/sandbox-escape/kernel': ['访问内核自己的文件', '不要碰 /proc、/sys 和 /dev'],
  'py/filesystem/startup-file': ['写入其他程序会运行或信任的文件', OUTPUT],
  'py/filesystem/permissions': ['给文件设置让他人可修改、或以他人身份运行的权限', PERMISSIONS],
  'py/filesystem/makes-executable': ['把文件设为可执行', '在仓库中设置文件模式'],
  'py/filesystem/set-user-id': ['创建以所有者权限运行的文件', PERMISSIONS],
  'py/filesystem/unpacks-anywhere': ['把归档解压到系统文件夹', '解压到程序自己的文件夹，并使用 `filter="data"`'],
  'py/sandbox-escape/device': ['创建设备文件，可绕过所有检查访问磁盘', '不要碰设备'],
  'py/sandbox-escape/root-shell': ['切换为其他用户或离开命名空间，然后运行命令', SANDBOX_USER],
  'py/sandbox-escape/privileges': ['更改运行所用的用户、根目录或命名空间', SANDBOX_USER],
  'py/network/use': ['使用网络', OFFLINE],
  'py/network/send': ['通过网络发送内容', OFFLINE],
  'py/network/download': ['从网络取得数据', '把数据放进仓库'],
  'py/network/metadata-address': ['访问云的元数据服务，该服务会交出机器的凭据', '不要碰机器的身份'],
  'py/network/reverse-shell': ['把 shell 接到网络连接上', '绝不把 shell 交给网络'],
  'py/network/serves': ['等待连接', '沙箱中的程序无法从外部访问；请直接调用处理函数'],
  'py/network/listen': ['向所有网络打开端口', '绑定到 127.0.0.1，或不绑定'],
  'py/environment-secrets/environment': ['读取环境变量', '程序所需的值用参数传入'],
  'py/environment-secrets/whole-environment': ['取得整个环境，包括其中所有机密', SINGLE],
  'py/environment-secrets/environment-shown': ['打印或保存整个环境，包括其中所有机密', SINGLE],
  'py/environment-secrets/secret-variable': ['读取名称像机密的环境变量', '在沙箱中运行的程序不要使用机密'],
  'py/environment-secrets/encoded': ['以另一种形式写出环境中的机密，使遮盖失效', '打印的内容中不要含有机密'],
  'py/resource-exhaustion/endless-loop': ['含有没有尽头的循环', '给循环设上限'],
  'py/resource-exhaustion/process-bomb': ['无止境地启动进程或线程', '限制进程数，并等待每个进程结束'],
  'py/resource-exhaustion/memory': ['占用内存没有上限，或超过 1 GB', IN_PARTS],
  'py/resource-exhaustion/memory-bomb': ['占用的内存超过任何机器所有', IN_PARTS],
  'py/resource-exhaustion/disk': ['无止境地写入', '限制写入量'],
  'py/resource-exhaustion/limits': ['取消解释器或系统的限制', '保持限制不变'],
};
