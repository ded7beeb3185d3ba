#!/bin/sh
# A Slurm cluster of this one machine, for tests: all that it has lies in one folder, and it listens to this machine alone.
#   tests/slurm/cluster.sh start FOLDER    then: export SLURM_CONF=FOLDER/slurm.conf
#   tests/slurm/cluster.sh stop FOLDER
# Wanted: Debian's slurm-wlm and munge, and an absolute path without spaces. Tasks share processors: six run at a time on one.
set -eu

command=$1
folder=$2
conf=$folder/slurm.conf

start() {
    mkdir -p "$folder/state" "$folder/spool" "$folder/munge"
    # munged refuses a socket in a folder that not all may enter.
    chmod 755 "$folder" "$folder/munge"
    (umask 077 && head -c 128 /dev/urandom >"$folder/key")
    munged --key-file="$folder/key" --socket="$folder/munge/socket" --pid-file="$folder/munge/pid" \
        --log-file="$folder/munge/log" --seed-file="$folder/munge/seed"
    configuration >"$conf"
    export SLURM_CONF="$conf"
    slurmctld
    slurmd
    for try in 1 2 3 4 5 6 7 8 9 10; do
        if sinfo --noheader --format=%T 2>/dev/null | grep -q idle; then return; fi
        sleep 1
    done
    tail -n 5 "$folder/slurmctld.log" "$folder/slurmd.log" >&2
    echo 'cluster.sh: the node did not come up' >&2
    stop
    exit 1
}

# Ports of its own, so that another Slurm of this machine is left alone. Processes are found by linuxproc: no cgroups are needed.
configuration() {
    me=$(id -un)
    host=$(hostname -s)
    cat <<CONF
ClusterName=ihsminer
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=$me
SlurmdUser=$me
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=5,sched_min_interval=0
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:6
CONF
}

stop() {
    for file in "$folder/slurmd.pid" "$folder/slurmctld.pid" "$folder/munge/pid"; do
        if [ ! -s "$file" ]; then continue; fi
        pid=$(cat "$file")
        kill "$pid" 2>/dev/null || :
        for try in 1 2 3 4 5 6 7 8 9 10; do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.5
        done
    done
}

case $command in
    start) start ;;
    stop) stop ;;
    *) echo "usage: cluster.sh start|stop FOLDER" >&2; exit 2 ;;
esac
