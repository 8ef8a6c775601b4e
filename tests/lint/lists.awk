# Literals that follow each other are one list, " one two ".
function check(list, before) {
	if (before !~ /(buf_add|str|mem|_\()[a-z]*[(]?[^(]*$/ &&
	    list ~ /^ [a-z0-9'-]+ [a-z0-9'-]+ [a-z0-9' -]*[a-z0-9]$/)
		print FILENAME ":" FNR ": no space ends the list with \"" \
		    substr(list, length(list) - 20) "\""
}
{
	line = $0
	sub(/\/\*.*/, "", line)
	while (match(line, /"([^"\\]|\\.)*"/)) {
		pre = substr(line, 1, RSTART - 1)
		if (!open || pre !~ /^[ \t]*$/) {
			list = ""
			start = pre
		}
		list = list substr(line, RSTART + 1, RLENGTH - 2)
		line = substr(line, RSTART + RLENGTH)
		open = line ~ /^[ \t\\]*$/ || line ~ /^[ \t]*"/
		if (!open)
			check(list, start)
	}
}
