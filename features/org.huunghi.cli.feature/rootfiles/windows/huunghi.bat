@echo off
rem The command line of Huu Nghi; "huunghi --help" lists the commands.
rem Needs Java 21 or newer: that of JAVA_HOME, of a folder "jre" beside this file, or on the PATH.
setlocal
set "here=%~dp0"
set "java=java"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
set "version=0"
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /i "version"') do for /f "delims=." %%m in ("%%~v") do set "version=%%m"
if %version% LSS 21 (
  echo Huu Nghi can Java 21 tro len. / Huu Nghi needs Java 21 or newer: install it, or set JAVA_HOME. 1>&2
  exit /b 3
)
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
rem Where this program lies in a folder that its user can't write, the platform keeps what it notes for itself elsewhere.
set "configuration=%here%configuration"
set "shared="
copy /y nul "%configuration%\.writable" >nul 2>&1 && goto writable
set "configuration=%LOCALAPPDATA%\HuuNghi\configuration"
set shared=-Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:%here%configuration"
if not exist "%configuration%" mkdir "%configuration%"
:writable
if exist "%here%configuration\.writable" del "%here%configuration\.writable" >nul 2>&1
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dcheck.validity.certificate=false %shared% %HUUNGHI_JAVA_OPTIONS% -jar "%launcher%" -configuration "%configuration%" -data @none -nosplash -application org.huunghi.cli.application %*
set "code=%errorlevel%"
chcp %page% >nul
exit /b %code%
