@echo off
rem Starts Huu Nghi. Needs Java 21 or newer: the one of JAVA_HOME, or java on the PATH.
setlocal
set "here=%~dp0"
set "javabin="
if defined JAVA_HOME set "javabin=%JAVA_HOME%\bin\"
set "version=0"
for /f "tokens=3" %%v in ('"%javabin%java" -version 2^>^&1 ^| findstr /i "version"') do for /f "delims=." %%m in ("%%~v") do set "version=%%m"
if %version% LSS 21 (
  echo Huu Nghi can Java 21 tro len. / Huu Nghi needs Java 21 or newer: install it, or set JAVA_HOME.
  pause
  exit /b 3
)
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
start "Huu Nghi" "%javabin%javaw" -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dcheck.validity.certificate=false %HUUNGHI_JAVA_OPTIONS% -jar "%launcher%" -name "Huu Nghi" -configuration "%here%configuration" %*
