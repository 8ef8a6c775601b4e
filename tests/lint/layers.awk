# Reads src/LAYERS, and then, from standard input, the names of files whose
# includes must obey it.

function room_of(path,   part) {
	split(path, part, "/")
	if (part[1] == "src")
		return part[3] == "" ? "main" : part[2]
	return part[3]
}

function glob_to_regex(glob) {
	gsub(/[.+]/, "[&]", glob)
	gsub(/\*/, ".*", glob)
	return "^" glob "$"
}

function read_row(   name, rest, list, n, i) {
	name = $0
	sub(/:.*/, "", name)
	rest = $0
	sub(/^[^:]*:/, "", rest)
	n = split(rest, list, " ")
	if (name == "system") {
		for (i = 1; i <= n; i++)
			system_header[list[i]] = 1
	} else if (sub(/^lib /, "", name)) {
		libs++
		lib_regex[libs] = glob_to_regex(name)
		for (i = 1; i <= n; i++)
			lib_room[libs, list[i]] = 1
	} else {
		rooms[++room_count] = name
		uses[name] = rest
		known[name] = 1
		for (i = 1; i <= n; i++)
			allowed[name, list[i]] = 1
	}
}

# Depth first through the table: a room that is on the way already closes a
# cycle.
function walk(room, way,   list, n, i) {
	if (state[room] == 2)
		return
	if (state[room] == 1) {
		print "src/LAYERS: a cycle:" way " " room
		return
	}
	state[room] = 1
	n = split(uses[room], list, " ")
	for (i = 1; i <= n; i++) {
		if (!(list[i] in known))
			print "src/LAYERS: " room ": no room " list[i]
		walk(list[i], way " " room)
	}
	state[room] = 2
}

# The same for public headers.
function walk_header(h, way,   list, n, i) {
	if (hstate[h] == 2)
		return
	if (hstate[h] == 1) {
		print "a cycle of headers:" way " " h
		return
	}
	hstate[h] = 1
	n = split(hincludes[h], list, " ")
	for (i = 1; i <= n; i++)
		walk_header(list[i], way " " h)
	hstate[h] = 2
}

function check_library(where, room, h,   i, found) {
	for (i = 1; i <= libs; i++) {
		if (h !~ lib_regex[i])
			continue
		found = 1
		if (lib_room[i, room])
			return
	}
	if (found)
		print where ": " room " may not include <" h ">"
	else if (!(h in system_header))
		print where ": <" h "> stands in no row of src/LAYERS"
}

function check_include(path, number, room, line,   h, where, part, dir) {
	where = path ":" number
	h = line
	sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", h)
	sub(/[>"].*/, "", h)
	if (line ~ /include[ \t]*"/) {
		dir = path
		sub(/[^\/]*$/, "", dir)
		# a folder inside a room may use what the room has above it
		if (h ~ /^\.\.\/[^\/]+$/ && path ~ /^src\/.+\/.+\//) {
			sub(/^\.\.\//, "", h)
			sub(/[^\/]+\/$/, "", dir)
		}
		if (h ~ /\// || !((dir h) in file))
			print where ": \"" h "\" is not in its own room"
	} else if (h ~ /^ndigest\//) {
		split(h, part, "/")
		if (part[2] != room && !((room, part[2]) in allowed))
			print where ": " room " may not use " part[2] \
			    ", <" h ">"
		if (!(("include/" h) in file))
			print where ": there is no <" h ">"
		if (path ~ /^include\//)
			hincludes[substr(path, 9)] = \
			    hincludes[substr(path, 9)] " " h
	} else {
		check_library(where, room, h)
	}
}

FILENAME != "-" {
	if ($0 !~ /^#/ && NF > 0)
		read_row()
	next
}

{
	path[++files] = $0
	file[$0] = 1
}

END {
	for (i = 1; i <= room_count; i++)
		walk(rooms[i], "")
	for (i = 1; i <= files; i++) {
		room = room_of(path[i])
		if (!(room in known)) {
			print path[i] ": no room " room " in src/LAYERS"
			continue
		}
		for (n = 1; (getline line < path[i]) > 0; n++)
			if (line ~ /^[ \t]*#[ \t]*include[ \t]*[<"]/)
				check_include(path[i], n, room, line)
		close(path[i])
	}
	for (h in hincludes)
		walk_header(h, "")
}
