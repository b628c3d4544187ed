@echo off
rem Runs Minh Bach: finds Java, and starts the program the way that suits the command; bin/minhbach says why.
setlocal
set "JAR=%~dp0..\minhbach.jar"
if not exist "%JAR%" set "JAR=%~dp0..\..\..\target\minhbach.jar"
if not exist "%JAR%" (
  echo minhbach: minhbach.jar is missing beside the folder bin. Unpack the distribution anew. 1>&2
  exit /b 2
)
set "JAVA=java.exe"
if not defined JAVA_HOME goto found
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto found
echo minhbach: JAVA_HOME holds no bin\java.exe. Set it to a Java 17 or newer, or unset it. 1>&2
exit /b 2
:found
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
  echo minhbach: Java was not found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
for /f "tokens=1 delims=.-+" %%f in ("%VERSION%") do set "FEATURE=%%f"
if %FEATURE% LSS 17 (
  echo minhbach: this is Java %VERSION%, which is too old. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
set "FAST=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.25"
rem Java begins with a 64th of the memory, most of which a build would fill and never need.
echo %JAVA_OPTS% %MINHBACH_OPTS% | findstr /c:"-Xm" >nul || set "FAST=%FAST% -Xms128m -XX:NewSize=32m"
if /i "%~1"=="serve" set "FAST="
set "ARCHIVE="
if not defined LOCALAPPDATA goto run
if %FEATURE% LSS 19 goto run
set "ONCE="
if /i "%~1"=="build" set "ONCE=build"
if /i "%~1"=="check" set "ONCE=check"
if /i "%~1"=="release" set "ONCE=release"
if not defined ONCE goto run
if not exist "%LOCALAPPDATA%\minhbach" mkdir "%LOCALAPPDATA%\minhbach" 2>nul
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\minhbach\%ONCE%-%FEATURE%.jsa" -Xlog:disable -XX:-PrintWarnings
:run
"%JAVA%" %ARCHIVE% %FAST% %JAVA_OPTS% %MINHBACH_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
