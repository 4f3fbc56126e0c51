@echo off
rem Starts Kopa: kopa [--home FOLDER] COMMAND ...
rem Needs Java 17 or later, found by KOPA_JAVA (the home of a Java), JAVA_HOME, the path, or where Javas usually are.
rem KOPA_JAVA_OPTIONS is handed to Java.
setlocal EnableExtensions DisableDelayedExpansion
set "LEAST=17"
set "PROGRAM="
set "JAVA_VERSION="

rem The messages below are UTF-8.
set "PAGE=65001"
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul

if defined KOPA_JAVA (
    call :try "%KOPA_JAVA%"
    goto :found
)
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined PROGRAM for /f "delims=" %%j in ('where java 2^>nul') do if not defined PROGRAM call :tryprogram "%%j"
for %%r in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for /d %%v in ("%%~r\Eclipse Adoptium\*" "%%~r\Java\*" "%%~r\Microsoft\jdk*" "%%~r\Zulu\*" "%%~r\Amazon Corretto\*") do (
        if not defined PROGRAM call :try "%%~v"
    )
)

:found
if defined PROGRAM goto :start
if defined KOPA_JAVA (
    echo KOPA_JAVA ^(%KOPA_JAVA%^) is no Java %LEAST% or later.>&2
    echo KOPA_JAVA ^(%KOPA_JAVA%^) nav Java %LEAST% vai jaunāka.>&2
) else (
    echo Kopa needs Java %LEAST% or later, and none was found. Install Eclipse Temurin, or set KOPA_JAVA to the folder of a Java.>&2
    echo Kopa vajadzīga Java %LEAST% vai jaunāka, bet tā nav atrasta. Uzinstalējiet Eclipse Temurin vai norādiet Java mapi mainīgajā KOPA_JAVA.>&2
)
chcp %PAGE% >nul
exit /b 1

:start
for %%i in ("%~dp0..") do set "INSTALLATION=%%~fi"
for /f "delims=" %%l in ('dir /b "%INSTALLATION%\lib\lv.kopa.launcher-*.jar"') do set "NAME=%%~nl"
set "LAUNCHER=%INSTALLATION%\lib\%NAME%.jar"
set "NAME=%NAME:lv.kopa.launcher-=%"

rem The cache folder, as the launcher finds it.
set "CACHE=%LOCALAPPDATA%\Kopa\cache"
if defined KOPA_HOME_DIR set "CACHE=%KOPA_HOME_DIR%\cache"
if "%~1"=="--home" set "CACHE=%~2\cache"

rem The framework looks into the JVM in a way of which Java 23 and later warn.
set "QUIET="
for /f "delims=.-+" %%m in ("%JAVA_VERSION%") do if %%m GEQ 23 set "QUIET=--sun-misc-unsafe-memory-access=allow"

rem The quick compiler only: it wins up to runs of many seconds. A console stays open long enough for the thorough one,
rem and a study makes an evaluation thousands of times.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="shell" set "COMPILER="
if "%~1"=="--home" if "%~3"=="shell" set "COMPILER="
for %%a in (%*) do (
    if "%%~a"=="--uncertainty" set "COMPILER="
    if "%%~a"=="--sensitivity" set "COMPILER="
)

rem Classes that an earlier start of this version on this Java has left ready to use. Java finds out by itself when they do
rem not fit, and goes on without them; a file that is cut off is known by its size.
set "ARCHIVE=%CACHE%\classes\%NAME%_%JAVA_VERSION%.jsa"
set "SHARED="
if exist "%ARCHIVE%.txt" if exist "%ARCHIVE%" (
    for /f "usebackq tokens=1" %%s in ("%ARCHIVE%.txt") do for %%f in ("%ARCHIVE%") do if "%%~zf"=="%%s" set "SHARED=1"
)
set "SHARING=-Xshare:auto"
if defined SHARED set SHARING=-Xshare:auto -XX:+VerifySharedSpaces -XX:ArchiveRelocationMode=0 "-XX:SharedArchiveFile=%ARCHIVE%"

"%PROGRAM%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions %QUIET% %COMPILER% -XX:+UseG1GC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %SHARING% "-Dkopa.classes=%ARCHIVE%" %KOPA_JAVA_OPTIONS% -jar "%LAUNCHER%" %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% >nul
exit /b %CODE%

rem A home of a Java, or its program.
:try
if exist "%~1\bin\java.exe" (
    call :tryprogram "%~1\bin\java.exe"
) else if exist "%~1" (
    call :tryprogram "%~1"
)
exit /b

rem Whether a Java is new enough: its release file says so without starting it.
:tryprogram
set "FOUND="
if exist "%~dp1..\release" (
    for /f "usebackq tokens=1,2 delims==" %%a in ("%~dp1..\release") do if "%%a"=="JAVA_VERSION" set "FOUND=%%~b"
)
if not defined FOUND for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1" ^| findstr /c:" version "') do set "FOUND=%%~v"
if not defined FOUND exit /b
for /f "delims=.-+" %%m in ("%FOUND%") do set "MAJOR=%%m"
if %MAJOR% GEQ %LEAST% (
    set "PROGRAM=%~1"
    set "JAVA_VERSION=%FOUND%"
)
exit /b
