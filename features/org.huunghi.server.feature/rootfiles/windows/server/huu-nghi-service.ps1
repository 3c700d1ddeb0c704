<#
.SYNOPSIS
Máy chủ Hữu Nghị như một dịch vụ của Windows. / The Hữu Nghị server as a service of Windows.
.DESCRIPTION
Đăng ký máy chủ để tự khởi động cùng Windows, dưới tài khoản LOCAL SERVICE ít quyền, và tự chạy lại khi gặp sự cố.
Registers the server to start with Windows, as the account LOCAL SERVICE, which may do little, and to be started again after a failure.
Chạy trong PowerShell với quyền quản trị. / Run it in a PowerShell as administrator.
.PARAMETER Action
install, uninstall, start, stop, status
.PARAMETER Data
Thư mục dữ liệu. / The data folder.
.PARAMETER Port
Cổng cần mở trên tường lửa, như trong server.properties. / The port to open in the firewall, as in server.properties.
.EXAMPLE
powershell -ExecutionPolicy Bypass -File server\huu-nghi-service.ps1 install -Data D:\HuuNghi
#>
param(
	[Parameter(Mandatory = $true, Position = 0)] [ValidateSet('install', 'uninstall', 'start', 'stop', 'status')] [string] $Action,
	[string] $Data = "$env:ProgramData\HuuNghi",
	[ValidateRange(1, 65535)] [int] $Port = 24864
)
$ErrorActionPreference = 'Stop'
$task = 'Huu Nghi server'
$rule = 'Huu Nghi server'
$program = Split-Path -Parent $PSScriptRoot
$account = 'NT AUTHORITY\LOCAL SERVICE'

function Fail([string] $text) {
	[Console]::Error.WriteLine($text)
	exit 3
}

function Assert-Administrator {
	$me = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
	if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
		Fail 'Hãy mở PowerShell với quyền quản trị (Run as administrator). / Open PowerShell as administrator.'
	}
}

function Get-Task {
	Get-ScheduledTask -TaskName $task -ErrorAction SilentlyContinue
}

# The data folder that the registered task serves: what was said at install need not be said again.
function Get-ServedFolder {
	$found = Get-Task
	if ($null -eq $found) {
		Fail 'Máy chủ chưa được cài làm dịch vụ: chạy install trước. / The server is not installed as a service: run install first.'
	}
	if ($found.Actions[0].Arguments -match '--data "([^"]+)"') { $Matches[1] } else { $Data }
}

function Install-Server {
	Assert-Administrator
	# LOCAL SERVICE sees neither the user's PATH nor his JAVA_HOME: Java must be that of the machine, or lie in the folder jre.
	$javaHome = [Environment]::GetEnvironmentVariable('JAVA_HOME', 'Machine')
	$onPath = [Environment]::GetEnvironmentVariable('Path', 'Machine') -split ';' | Where-Object { $_ -and (Test-Path -LiteralPath (Join-Path $_ 'java.exe')) }
	if (-not ((Test-Path "$program\jre\bin\java.exe") -or ($javaHome -and (Test-Path "$javaHome\bin\java.exe")) -or $onPath)) {
		Fail "Không tìm thấy Java dùng chung cho cả máy: hãy cài Java 21 cho mọi người dùng, hoặc giải nén vào $program\jre. / No Java for the whole machine: install Java 21 for all users, or unpack it into $program\jre."
	}
	$folder = (New-Item -ItemType Directory -Force -Path $Data).FullName
	# Nobody but the server, the system and administrators gets at the data.
	& icacls.exe $folder /inheritance:r /grant '*S-1-5-19:(OI)(CI)F' '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' /Q | Out-Null
	if ($LASTEXITCODE -ne 0) { Fail "Không đặt được quyền cho $folder. / The rights of $folder could not be set." }

	$run = New-ScheduledTaskAction -Execute "$env:SystemRoot\System32\cmd.exe" -Argument ('/d /s /c ""{0}\huu-nghi-server.bat" --data "{1}""' -f $program, $folder) -WorkingDirectory $folder
	$when = New-ScheduledTaskTrigger -AtStartup
	$who = New-ScheduledTaskPrincipal -UserId $account -LogonType ServiceAccount
	$how = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([TimeSpan]::Zero) -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
		-MultipleInstances IgnoreNew -StartWhenAvailable -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
	Register-ScheduledTask -TaskName $task -Description 'Máy chủ Hữu Nghị / Hữu Nghị server' -Action $run -Trigger $when -Principal $who -Settings $how -Force | Out-Null

	Get-NetFirewallRule -DisplayName $rule -ErrorAction SilentlyContinue | Remove-NetFirewallRule
	New-NetFirewallRule -DisplayName $rule -Direction Inbound -Action Allow -Protocol TCP -LocalPort $Port -Profile Domain, Private | Out-Null
	Start-ScheduledTask -TaskName $task
	Write-Output "Đã cài và khởi động; dữ liệu ở $folder, nhật ký ở $folder\log, cổng $Port. / Installed and started; data in $folder, log in $folder\log, port $Port."
}

function Stop-Server {
	Assert-Administrator
	$folder = Get-ServedFolder
	& "$program\huunghi.bat" stop --data $folder
	$code = $LASTEXITCODE
	# If it does not end by itself it is ended; what was saved is safe even then.
	Stop-ScheduledTask -TaskName $task
	$global:LASTEXITCODE = $code
}

switch ($Action) {
	'install' { Install-Server }
	'uninstall' {
		Stop-Server
		Unregister-ScheduledTask -TaskName $task -Confirm:$false
		Get-NetFirewallRule -DisplayName $rule -ErrorAction SilentlyContinue | Remove-NetFirewallRule
		Write-Output 'Đã gỡ dịch vụ; dữ liệu vẫn còn nguyên. / The service is removed; the data are kept.'
	}
	'start' {
		Assert-Administrator
		$null = Get-ServedFolder
		Start-ScheduledTask -TaskName $task
	}
	'stop' { Stop-Server }
	'status' {
		& "$program\huunghi.bat" status --data (Get-ServedFolder)
		exit $LASTEXITCODE
	}
}
