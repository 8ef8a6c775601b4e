# Wants BANNED, names joined by '|'.
{
	code = code_of($0)
	if (match(code, "(^|[^A-Za-z0-9_])(" banned ")[ \t]*[(]")) {
		name = substr(code, RSTART, RLENGTH)
		gsub(/[^A-Za-z0-9_]/, "", name)
		print FILENAME ":" FNR ": " name " is banned"
	}
}
