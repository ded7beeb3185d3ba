# Sums up a .trx file: the skipped tests under their reasons, then a line 'N passed, N failed, N skipped'.
# Exit code 1 where a test failed, where none ran, and where the run did not end well (-v ended=<its exit code>).

function attribute(name,    parts) {
    if (!match($0, " " name "=\"[^\"]*\"")) return ""
    split(substr($0, RSTART, RLENGTH), parts, "\"")
    return plain(parts[2])
}

function plain(text) {
    gsub(/&lt;/, "<", text)
    gsub(/&gt;/, ">", text)
    gsub(/&quot;/, "\"", text)
    gsub(/&#xA;/, " ", text)
    gsub(/&amp;/, "\\&", text)
    return text
}

/<UnitTestResult / {
    outcome = attribute("outcome")
    count[outcome]++
    test = attribute("testName")
    reason = ""
}

outcome == "NotExecuted" && /<Message>/ { inside = 1; sub(/.*<Message>/, "") }
inside {
    line = $0
    inside = !sub(/<\/Message>.*/, "", line)
    reason = reason plain(line) " "
    if (!inside) {
        if (!(reason in skipped)) reasons[++kinds] = reason
        skipped[reason] = skipped[reason] "\n  " test
    }
}

END {
    for (i = 1; i <= kinds; i++) print "\nSkipped, since " reasons[i] skipped[reasons[i]]
    passed = count["Passed"] + 0
    unmet = 0
    for (outcome in count) if (outcome != "Passed" && outcome != "NotExecuted") unmet += count[outcome]
    if (ended != 0 && unmet == 0) print "\nThe run ended with exit code " ended ", though no test failed: see above."
    print "\n" passed " passed, " unmet " failed, " count["NotExecuted"] + 0 " skipped"
    exit ended != 0 || unmet > 0 || passed == 0
}
