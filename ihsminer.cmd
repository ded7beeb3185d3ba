@echo off
rem IhsMiner's command line: builds what has changed since the last build, then runs it in the caller's folder.
setlocal
where dotnet >nul 2>nul || (echo ihsminer: the .NET SDK 10 is needed: winget install Microsoft.DotNet.SDK.10 >&2& exit /b 3)
if not exist "%~dp0artifacts" mkdir "%~dp0artifacts"
pushd "%~dp0"
dotnet build src\IhsMiner.slnf -c Release -v q -nologo >artifacts\build.log 2>&1 || (type artifacts\build.log >&2& echo ihsminer: the build failed. >&2& exit /b 3)
popd
dotnet "%~dp0src\IhsMiner.Cli\bin\Release\net10.0\ihsminer.dll" %*
