function end_of_file() {
	if (name != "" && lines > 600 && !file_excused)
		print name ": " lines " lines, over 600"
}

FNR == 1 {
	end_of_file()
	name = FILENAME
	file_excused = excused = start = 0
}

/(\/\*| \*) long: ./ {
	excused = 1
	if (FNR <= 30)
		file_excused = 1
}

/^[{]$/ { start = FNR }

/^[}]$/ {
	if (start > 0 && FNR - start - 1 > 100 && !excused)
		print FILENAME ":" start ": a function of " \
		    FNR - start - 1 " lines, over 100"
	start = excused = 0
}

{ lines = FNR }

END { end_of_file() }
