@echo off
rem All tests, set up from nothing: test [arguments of dotnet test, such as --filter Agreement]
setlocal
where dotnet >nul 2>nul || (echo test: the .NET SDK 10 is needed: winget install Microsoft.DotNet.SDK.10 >&2& exit /b 3)
cd /d "%~dp0"
dotnet build IhsMiner.sln -c Release -v q -nologo || exit /b 3
dotnet test IhsMiner.sln --no-build -c Release --nologo %*
