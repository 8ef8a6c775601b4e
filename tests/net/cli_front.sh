# The front of the program: help, options anywhere, colours, configuration,
# completion, doctor, places and modes.
# shellcheck disable=SC2154 # $dir comes from run
. "$srcdir/tests/net/kit.sh"

commands='add remove feeds import export refresh list show open share mark
search related digest parse extract classify config doctor completion help'

# --- help and version ---------------------------------------------------------
nd --version
expect 0 'the version' '^ndigest [0-9]+\.[0-9]+\.[0-9]+$'
nd --help
expect 0 'help' '^Usage' '^ +refresh +[a-z]' '^ +classify +[a-z]'
for command in $commands; do
	nd help "$command"
	expect 0 "help $command" '^Usage' "^  ndigest $command"
	cp "$dir/out" "$dir/help"
	nd "$command" --help
	check "$command --help is the same" cmp "$dir/help" "$dir/out"
done
nd help
for command in $commands; do
	check "help names $command" grep -q "^ *$command " "$dir/out"
done
check 'help fits 80 columns' awk 'length > 80 { exit 1 }' "$dir/out"
for command in $commands; do
	nd help "$command"
	check "help $command fits 80 columns" \
	    sh -c "sed s/…/./g '$dir/out' | awk 'length > 80 { print; exit 1 }'"
done
nd help nonsense
expect 64 'help for what is not there' 'nonsense'
check 'no home was made for that' [ ! -e "$XDG_DATA_HOME" ]

# --- wrong usage --------------------------------------------------------------
nd refrehs
expect 64 'a mistyped command' 'refrehs' 'refresh'
nd zzzzzz
expect 64 'an unknown command' 'zzzzzz' 'ndigest help'
nd --jsno list
expect 64 'an unknown option before the command' '[-]-jsno'
nd list --jsno
expect 64 'a mistyped option' '[-]-jsno' '[-]-json'
nd list -x
expect 64 'an unknown short option' '[-]x'
nd list --limit
expect 64 'an option without its value' '[-]-limit'
nd list --limit many
expect 64 'a number that is none' 'many'
nd list --limit -1
expect 64 'a number that is too small' '[-]1'
nd list --json=yes
expect 64 'a switch with a value' '[-]-json'
nd list extra
expect 64 'a word too many' 'usage: ndigest list'
nd list --sort best
expect 64 'an unknown sort' 'best' 'new'
nd list --since soon
expect 64 'an unknown span' 'soon'
nd add
expect 64 'a word too few' 'usage: ndigest add'
nd show
expect 64 'show without an id' 'usage: ndigest show'
nd show one
expect 64 'show of a word' 'one'
nd show 1 --json --html
expect 64 'show in two forms' 'one of'
nd open
expect 64 'open without an id' 'usage: ndigest open'
nd share 1
expect 64 'share without a way' '[-]-via'
nd mark
expect 64 'mark without a verb' 'usage: ndigest mark'
nd mark dirty 1
expect 64 'mark with an unknown verb' 'dirty'
nd mark read
expect 64 'mark without items' 'ids'
nd mark read 1 --all
expect 64 'mark with items and all' 'either'
nd mark read one
expect 64 'mark of a word' 'one'
nd remove
expect 64 'remove without a feed' 'usage: ndigest remove'
nd digest
expect 64 'digest of nothing' 'usage: ndigest digest'
nd related
expect 64 'related of nothing' 'ID'
nd classify --json
expect 64 'classify without categories' '[-]-categories'
nd completion tcsh
expect 64 'completion for another shell' 'tcsh'
nd feeds erase
expect 64 'feeds with an unknown verb' 'usage: ndigest feeds'
nd --color=red list
expect 64 'an unknown colour mode' 'red'
nd --color list
expect 64 'a colour mode that is a command' 'list'
nd --db
expect 64 'an option of the front without its value' '[-]-db'
nd -o
expect 64 '-o without a value' '[-]o'
nd list --config
expect 64 'a front option at the end without its value' '[-]-config'
NDIGEST_NOW=yesterday nd list
expect 64 'a clock that is none' 'NDIGEST_NOW'

# --- configuration ------------------------------------------------------------
nd config path
expect 0 'where the config is' "^$cfg\$"
nd config
expect 0 'all options' 'refresh\.interval' 'ai\.provider'
nd config list
expect 0 'all options by name' 'refresh\.interval' 'ai\.provider'
nd config get refresh.timeout
expect 0 'one option' '^30s$'
nd config get refresh.tiemout
expect 64 'a mistyped name' 'refresh\.timeout'
nd config get
expect 64 'get without a name' 'usage: ndigest config'
nd config set refresh.timeout 7s
silent 'an option is set'
nd config get refresh.timeout
expect 0 'and stays' '^7s$'
check 'the config is private' [ "$(stat -c %a "$cfg" 2>/dev/null ||
    stat -f %Lp "$cfg")" = 600 ]
check 'its folder too' [ "$(stat -c %a "${cfg%/*}" 2>/dev/null ||
    stat -f %Lp "${cfg%/*}")" = 700 ]
nd config list
expect 0 'list says where from' 'config'
nd config set refresh.timeout never
expect 64 'a value that may not be' 'refresh\.timeout'
nd config get refresh.timeout
expect 0 'it did not touch the file' '^7s$'
nd config set ui.theme 'my "theme", really'
silent 'a value with odd characters'
nd config get ui.theme
expect 0 'comes back as it was' '^my "theme", really$'
nd config set ui.theme 'a ; b'
expect 64 'a value that a config file cannot hold' 'comment'
nd config set ui.theme "$(printf 'a\nb')"
expect 64 'a value of two lines' 'line'
nd -o refresh.timeout=9s config get refresh.timeout
expect 0 '-o goes before' '^9s$'
nd config get refresh.timeout -o refresh.timeout=11s
expect 0 '-o goes behind' '^11s$'
nd config get -o refresh.timeout=11s refresh.timeout -o refresh.timeout=12s
expect 0 'the last -o counts' '^12s$'
nd config get refresh.timeout -o refresh.timeout=never
expect 64 'a bad value by -o' 'refresh\.timeout'
nd config get refresh.timeout -o refresh.tiemout=1s
expect 64 'a mistyped name by -o' 'refresh\.timeout'
nd config get refresh.timeout -o refresh.timeout
expect 64 '-o without a value in it' 'NAME=VALUE|='
nd --config "$dir/none" config get refresh.timeout
expect 66 'a named config that is not there' "$dir/none"
printf 'refresh.timeout = 13s\n' >"$dir/mine"
nd --config "$dir/mine" config get refresh.timeout
expect 0 'a named config' '^13s$'
nd config get refresh.timeout --config="$dir/mine"
expect 0 'a named config behind' '^13s$'

program editor <<'END'
for file; do :; done
printf '%s\n' "$EDIT" >"$file"
END
EDIT='refresh.timeout = 15s' EDITOR="$dir/bin/editor --wait" nd config edit
silent 'the config is edited'
nd config get refresh.timeout
expect 0 'what the editor wrote' '^15s$'
EDIT='refresh.timeout = soon' EDITOR=$dir/bin/editor nd config edit
expect 78 'an edit that is wrong' "$cfg:1" 'refresh\.timeout'
for command in list feeds refresh 'config list' 'config get ui.theme' \
    'search x' 'mark read 1' 'add http://127.0.0.1/x'; do
	# shellcheck disable=SC2086 # words
	nd $command
	expect 78 "$command with a wrong config" "$cfg:1"
done
nd config path
expect 0 'config path with a wrong config' "^$cfg\$"
nd help list
expect 0 'help with a wrong config' '^Usage'
nd --version
expect 0 'the version with a wrong config' '^ndigest'
nd completion bash
expect 0 'completion with a wrong config' 'complete'
nd doctor
[ "$status" -eq 69 ] && grep -q '^bad  *config' "$dir/out" &&
    grep -q "$cfg:1" "$dir/out"
result $? 'doctor says that the config is wrong'
EDIT='refresh.timeout = 16s' VISUAL=$dir/bin/editor EDITOR=false nd config edit
silent 'config edit mends it, with VISUAL first'
nd config get refresh.timeout
expect 0 'mended' '^16s$'
EDITOR=$dir/bin/none nd config edit
expect 69 'an editor that is not there' 'none'
EDITOR=false nd config edit
expect 69 'an editor that fails' 'false'
printf '[ui]\ntheme = "\n\001\033[31mred = 5\n' >"$cfg"
nd list
expect 78 'control bytes in the config' "$cfg:"
clean "$dir/err"
result $? 'do not reach the terminal'
rm "$cfg"

# --- places -------------------------------------------------------------------
nd feeds
ended 0
result $? 'feeds on a fresh home'
check 'the database is there' [ -f "$db" ]
mode() {
	stat -c %a "$1" 2>/dev/null || stat -f %Lp "$1"
}
gives 'the data folder is private' 700 mode "${db%/*}"
gives 'the database is private' 600 mode "$db"
nd list --db "$dir/deep/er/my.db"
ended 0
result $? 'another database'
check 'is made where it was named' [ -f "$dir/deep/er/my.db" ]
gives 'its folder is private' 700 mode "$dir/deep/er"
(
	unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
	nd list
	ended 0 && [ -f "$HOME/.local/share/ndigest/ndigest.db" ]
)
result $? 'the usual places under HOME'
(
	umask 0
	nd list --db "$dir/open/my.db"
	[ "$(mode "$dir/open")" = 700 ] && [ "$(mode "$dir/open/my.db")" = 600 ]
)
result $? 'private with every umask'
nd list --db "$dir"
expect 74 'a database that is a folder' "$dir"
nd list --db /dev/null/x/y.db
expect 73 'a database that cannot be' '/dev/null'
printf 'this is no database at all, but a text of more than a few bytes\n' \
    >"$dir/no.db"
nd feeds --db "$dir/no.db"
[ "$status" -eq 0 ] && matches "$dir/err" 'ndigest: ' && ls "$dir"/no.db?* \
    >/dev/null 2>&1
result $? 'a damaged database is set aside'
XDG_DATA_HOME=relative nd list
ended 0 && [ ! -e relative ]
result $? 'a relative XDG place is ignored'

# --- colour -------------------------------------------------------------------
esc=$(printf '\033')
nd help
check 'no colour to a pipe' [ "$(grep -c "$esc" "$dir/out")" -eq 0 ]
nd --color=always help
check '--color=always' grep -q "$esc\\[" "$dir/out"
nd help --color always
check '--color always' grep -q "$esc\\[" "$dir/out"
NO_COLOR=1 nd help --color=always
check '--color goes over NO_COLOR' grep -q "$esc\\[" "$dir/out"
if command -v script >/dev/null &&
    script -qec true /dev/null </dev/null >/dev/null 2>&1; then
	on_tty() {
		script -qec "$1" /dev/null </dev/null
	}
	on_tty "'$builddir/ndigest' help" >"$dir/out"
	check 'colour to a terminal' grep -q "$esc\\[" "$dir/out"
	on_tty "NO_COLOR=1 '$builddir/ndigest' help" >"$dir/out"
	check 'NO_COLOR' [ "$(grep -c "$esc" "$dir/out")" -eq 0 ]
	on_tty "'$builddir/ndigest' help --color=never" >"$dir/out"
	check '--color=never' [ "$(grep -c "$esc" "$dir/out")" -eq 0 ]
	on_tty "TERM=dumb '$builddir/ndigest' help" >"$dir/out"
	check 'TERM=dumb' [ "$(grep -c "$esc" "$dir/out")" -eq 0 ]
else
	skip 'colour to a terminal' 'no script(1)'
fi

# --- completion ---------------------------------------------------------------
for shell in bash zsh fish; do
	nd completion $shell
	expect 0 "completion for $shell" 'refresh' 'ndigest'
	# an apostrophe in a help text must not end a word
	if [ $shell = fish ]; then
		sed "s/\\\\'//g" "$dir/out" | awk -F "'" 'NF % 2 == 0 { exit 1 }'
		result $? "quotes of $shell"
	else
		check "quotes of $shell" sh -c "! command -v bash >/dev/null ||
		    bash -n '$dir/out'"
	fi
	if ! command -v $shell >/dev/null; then
		skip "$shell reads it" "no $shell"
		continue
	fi
	check "$shell reads it" $shell -n "$dir/out"
done
if command -v bash >/dev/null; then
	nd completion bash
	# shellcheck disable=SC2016 # for the other shell
	complete='. "$0"; COMP_WORDS=(ndigest "$@"); COMP_CWORD=$#
	_ndigest 2>/dev/null; echo "${COMPREPLY[*]}"'
	gives 'bash completes a command' refresh bash -c "$complete" \
	    "$dir/out" refr
	gives 'and an option of it' --limit bash -c "$complete" "$dir/out" \
	    list --li
	gives 'and the name of an option' refresh.timeout bash -c "$complete" \
	    "$dir/out" config get refresh.t
fi

# --- doctor -------------------------------------------------------------------
nd doctor
[ "$status" -eq 0 ] && matches "$dir/out" 'config' 'database' 'network' \
    'locale' 'terminal' 'browser' 'model'
result $? 'doctor'
nd doctor --json
shape 'doctor in JSON' '[{"check":"string","state":"string","text":"string",
    "advice":"string|null"}]'
check 'every state is one of three' sh -c \
    "! grep '\"state\"' '$dir/out' | grep -v -E '\"(ok|note|bad)\"'"
chmod 644 "$db"
nd doctor
check 'doctor sees a mode' grep -q '^note .*chmod' "$dir/out"

# --- without a terminal -------------------------------------------------------
nd
expect 69 'the reader without a terminal' 'terminal' 'ndigest list'
if command -v script >/dev/null &&
    script -qec true /dev/null </dev/null >/dev/null 2>&1; then
	on_tty "TERM=dumb '$builddir/ndigest'; echo status \$?" >"$dir/out"
	check 'the reader on a dumb terminal' grep -q 'status 69' "$dir/out"
fi

"$builddir/ndigest" help >/dev/full 2>"$dir/err"
status=$?
: >"$dir/out"
expect 74 'the output cannot be written' 'write'
echo "1..$count"
finish
