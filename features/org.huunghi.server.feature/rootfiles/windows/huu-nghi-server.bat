@echo off
rem Starts the server of a union: huu-nghi-server --data DIR; stop it with Ctrl+C or "huunghi stop --data DIR".
rem server\huu-nghi-service.ps1 sets it up so that it starts with Windows.
setlocal
rem A server that has no memory left is of no use to anybody: it ends, loses nothing, and is started again by what looks after it.
set HUUNGHI_JAVA_OPTIONS=-Xmx2g -XX:+ExitOnOutOfMemoryError %HUUNGHI_JAVA_OPTIONS%
call "%~dp0huunghi.bat" serve %*
exit /b %errorlevel%
