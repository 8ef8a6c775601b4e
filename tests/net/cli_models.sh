# Language models: set-up, consent, sizes, limits, costs, answers that are kept.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"

cat >"$dir/story" <<'END'
Bolt Robotics on Monday unveiled a walking robot for small farms that can pick
tomatoes without bruising them.

The machine, called Hopper, weighs 40 kilograms and runs for six hours on one
battery, the company said. It costs 9,000 euros.

"We built a machine that a grower can mend with the tools in the shed," said
Ana Ruiz, the chief engineer of Bolt Robotics.
END
said='{\"summary\":\"The town of Velmark switched off its last oil lamps. Bolt Robotics unveiled a walking robot for small farms. The growers of the valley counted baskets.\",\"takeaways\":[\"The machine called Hopper weighs 40 kilograms.\",\"Ada Brun was the last of nine lamplighters.\"],\"quote\":\"\",\"why_it_matters\":\"\",\"faq\":[],\"category\":\"Robotics\"}'
cat >"$dir/www/openai" <<END
{"choices":[{"message":{"content":"$said"},"finish_reason":"stop"}],"usage":{"prompt_tokens":900,"completion_tokens":100}}
END
cat >"$dir/www/ollama" <<END
{"message":{"content":"$said"},"done":true,"done_reason":"stop","prompt_eval_count":2900,"eval_count":100}
END
# the server counts far less than it was given: it has cut the question
cat >"$dir/www/ollama-cut" <<END
{"message":{"content":"$said"},"done":true,"done_reason":"stop","prompt_eval_count":300,"eval_count":100}
END
cat >"$dir/www/answer" <<'END'
{"choices":[{"message":{"content":"{\"found\":true,\"answer\":\"It weighs 41 kilograms.\",\"sentences\":[\"The machine, called Hopper, weighs 40 kilograms and runs for six hours on one battery, the company said.\"]}"},"finish_reason":"stop"}]}
END
cat >"$dir/www/nothing" <<'END'
{"choices":[{"message":{"content":"{\"found\":false,\"answer\":\"\",\"sentences\":[]}"},"finish_reason":"stop"}]}
END
echo '{"data":[{"id":"embed-1"},{"id":"writer-1"}]}' >"$dir/www/models"
echo '{"data":[{"id":"m","meta":{"n_ctx":4096}}]}' >"$dir/www/sized"
echo '{"models":[{"name":"qwen3:8b"},{"name":"nomic-embed-text"}]}' >"$dir/www/tags"
echo '{"model_info":{"x.context_length":4096}}' >"$dir/www/shown"
echo '{"default_generation_settings":{"n_ctx":4608}}' >"$dir/www/props"
cat >"$dir/script" <<'END'
/v1/models file=models
/v1/chat/completions file=openai
/api/tags file=tags
/api/chat file=ollama
/api/show file=shown
/sized/v1/models file=sized
/sized/v1/chat/completions file=openai
/props/v1/chat/completions file=openai
/props/props file=props
/cut/api/show file=shown
/cut/api/chat file=ollama-cut
/answer/v1/chat/completions file=answer
/editor/v1/chat/completions file=editor
/repair/v1/chat/completions body=%7B%22choices%22%3A%5B%7B%22message%22%3A%7B%22content%22%3A%22no%22%7D%7D%5D%7D
/repair/v1/chat/completions status=400&body=%7B%22error%22%3A%7B%22type%22%3A%22exceed_context_size_error%22%2C%22message%22%3A%22too%20long%22%2C%22n_ctx%22%3A1024%7D%7D
/apart/v1/chat/completions file=apart
/together/v1/chat/completions file=together
/nothing/v1/chat/completions file=nothing
END
serve "$dir/script"
text=$(sed 's/^$/\&lt;p\&gt;/' "$dir/story")
{
	item 1 'A robot for farms' "$text"
	item 2 'Words of another' "$text"
} | feed 'Farm News' >"$dir/www/feed.xml"
item 3 'A robot in secret' "$text" | feed 'Diary' >"$dir/www/diary.xml"
port=${base##*:}
none=ollama=0,llama-server=0,lmstudio=0,vllm=0

# --- set-up ---
mkdir -p "${cfg%/*}"
printf '# my config\n\nui.theme = paper   ; light\n' >"$cfg"
nd models setup --yes --ports "ollama=$port,llama-server=0,lmstudio=0,vllm=0"
expect 0 'a server is found and tried' 'switched off its last oil lamps' 'Written to'
check 'and written' matches "$cfg" '^# my config' 'paper +; light' \
    'provider *= *ollama' "http://127.0.0.1:$port" 'qwen3:8b'
nd models setup --yes --no-try \
    --ports "ollama=0,llama-server=$port,lmstudio=0,vllm=0"
check 'another takes its place' matches "$cfg" '^# my config' \
    'provider *= *openai' 'writer-1'
nd models setup --yes --ports $none
expect 69 'none is found' 'no server of language models'
nd models setup --provider openai --url https://api.example.org/v1 \
    --model m --key-env sk-proj-0123456789abcdefghij
expect 64 'a pasted key is refused' 'looks like a key'
nd models setup --provider openai --url https://api.example.org/v1 --model m
expect 64 'a provider elsewhere wants a yes' '[-]-yes'
nd models setup --provider openai --url https://api.example.org/v1 \
    --model m --no-try --yes --key-env NO_SUCH_KEY
check 'and has it' matches "$cfg" 'api.example.org' 'NO_SUCH_KEY'
check 'the key is none' sh -c "! grep -q 'sk-proj' '$cfg'"
nd models setup --provider local --yes
check 'none is a choice, too' matches "$cfg" 'provider *= *local'

# --- consent ---
rm -f "$cfg"
nd add "$base/feed.xml" "$base/diary.xml"
nd refresh
printf 'ai.provider = openai\nai.url = http://192.0.2.1:9/v1\nai.model = m\n' \
    >"$cfg"
nd show 1 --json -o text.fetch=never -o ai.timeout=2s
value 'nothing is sent without a yes' false .digest.ai
check 'and that is said' grep -q 'models allow' "$dir/err"
nd digest "$dir/story" --json
check 'nor for a file' grep -q 'said yes' "$dir/out"
nd models allow
expect 0 'a yes is kept' '192.0.2.1'
nd models forbid
nd show 2 --json -o text.fetch=never
value 'and taken back' false .digest.ai
check 'without another word' [ ! -s "$dir/err" ]
rm -f "$cfg"

# --- feeds that are never sent ---
model="-o ai.provider=openai -o ai.model=m -o text.fetch=never"
secret=$(id_of 'A robot in secret')
program never <<'END'
sed '/diary/a\    ai = never' "$1" >"$1.new" && mv "$1.new" "$1"
END
VISUAL=$dir/bin/never nd feeds edit
silent_feed=$?
check 'a feed is marked' [ $silent_feed -eq 0 ]
# shellcheck disable=SC2086 # words
{
	nd show "$secret" --json $model -o ai.url="$base/v1"
	value 'it is never sent: its page' false .digest.ai
	nd digest "$secret" --json $model -o ai.url="$base/v1"
	value 'nor when a digest is asked for' false .digest.ai
	nd ask "$secret" 'What does it weigh?' --json $model \
	    -o ai.url="$base/v1"
	value 'nor with a question' false .ai
	nd brief --since 2026-11-01 --json $model -o ai.url="$base/v1"
	nd show 1 --json $model -o ai.url="$base/v1"
	value 'the others are' true .digest.ai
}
gives 'nothing was sent of it' 0 grep -c 'in secret' "$dir/log"

# --- the editor's paragraph ---
item() {
	printf '<item><guid>%s</guid><title>%s</title><pubDate>%s</pubDate>' \
	    "$1" "$2" 2026-11-22T08:00:00Z
	printf '<description>%s</description></item>\n' "$3"
}
{
	item e1 'A mill grinds again in Ostholt' 'The mill of Ostholt grinds again after forty years, since the village bought it for 90,000 euros.'
	item e2 'Trains to Norrvik run at night' 'The railway runs a night train to Norrvik from March on, and it sold 4,000 tickets in a day.'
	item e3 'A library lends tools' 'The library of Velmark lends drills and ladders, and nobody has lost one so far.'
} | feed 'Village News' >"$dir/www/village.xml"
cat >"$dir/www/editor" <<'END'
{"choices":[{"message":{"content":"{\"found\":true,\"answer\":\"The mill of Ostholt grinds again and a night train runs to Norrvik. It sold 7,777 tickets.\",\"sentences\":[]}"},"finish_reason":"stop"}]}
END
nd add "$base/village.xml"
nd refresh
# shellcheck disable=SC2086 # words
{
	nd brief --json $model -o ai.url="$base/editor/v1"
	value "a brief gets an editor's paragraph" \
	    'The mill of Ostholt grinds again and a night train runs to Norrvik.' \
	    .editor.text
	nd brief --markdown $model -o ai.url="$base/editor/v1"
	check 'and says whose it is' matches "$dir/out" 'AI-generated by m'
	nd brief --json $model -o ai.url="$base/editor/v1" -o ai.brief=no
	check 'and none without a wish' sh -c "! grep -q editor '$dir/out'"
	nd brief --since last --json $model -o ai.url="$base/editor/v1"
	check 'what was read is remembered' sh -c "! grep -q Ostholt '$dir/out'"
}
gives 'still nothing was sent of it' 0 grep -c 'in secret' "$dir/log"

# --- stories and categories are checked in the same request ---
mill=' of Ostholt grinds again after forty years, since the village bought it for 90,000 euros from the miller. The miller Jens Holt said that the stones had to be cut anew.'
item m1 'Ostholt: a mill is back' "The mill$mill" | feed 'Hill News' \
    >"$dir/www/hill.xml"
{
	item m2 'Flour from the old stones' "Yes: the mill$mill"
	item m3 'The stones turn in Ostholt' "The old mill$mill"
} | feed 'Coast Times' >"$dir/www/coast.xml"
told() {
	printf '%s' '{"choices":[{"message":{"content":"{\"summary\":\"The mill of Ostholt grinds again after forty years.\",\"takeaways\":[],\"category\":\"Hardware\",\"same_story\":'
	printf '%s' "$1"
	echo '}"},"finish_reason":"stop"}]}'
}
told '[]' >"$dir/www/apart"
told '[1,2,3,4,5,6]' >"$dir/www/together"
nd add "$base/hill.xml" "$base/coast.xml"
nd refresh
flour=$(id_of 'Flour from the old stones')
hill=$(id_of 'Ostholt: a mill is back')
nd show "$flour"
check 'what the engine holds for one story' grep -q 'Same Story Elsewhere' \
    "$dir/out"
# shellcheck disable=SC2086 # words
{
	nd show "$flour" $model -o ai.url="$base/apart/v1"
	check 'is taken apart by a model' sh -c \
	    "! grep -q 'Same Story Elsewhere' '$dir/out'"
	nd show "$flour" --json
	value 'which moves the category as well' Hardware .category
	nd show "$hill" $model -o ai.url="$base/together/v1"
	nd show "$flour"
	check 'and put together' grep -q 'Same Story Elsewhere' "$dir/out"
}
check 'it was told of the headlines' grep -q '1: The stones turn' "$dir/log"
gives 'but not of those that are never sent' 0 grep -c 'in secret' "$dir/log"

# --- another style, another language: made anew when it is wanted ---
# shellcheck disable=SC2086 # words
styled() {
	nd show "$hill" --json $model -o ai.url="$base/together/v1" "$@"
}
before=$(requests /together/v1/chat/completions)
styled
gives 'a digest is kept' "$before" requests /together/v1/chat/completions
styled -o ai.style=brief
gives 'another style makes it anew' $((before + 1)) \
    requests /together/v1/chat/completions
styled -o ai.style=brief
gives 'once' $((before + 1)) requests /together/v1/chat/completions
styled -o ai.style=brief -o ai.language=de
gives 'another language, too' $((before + 2)) \
    requests /together/v1/chat/completions
check 'and it is asked for' grep -q 'Write in German' "$dir/log"
echo 'Write as a miller would.' >"$dir/prompt"
styled -o ai.prompt_file="$dir/prompt"
gives 'so does a prompt of the reader' $((before + 3)) \
    requests /together/v1/chat/completions
check 'which is used' grep -q 'as a miller would' "$dir/log"

# --- sizes: what the model holds is asked, and the article fitted to it ---
i=0
while [ $i -lt 90 ]; do
	echo "In the year $((1900 + i)) the growers of the valley counted $((i * 7)) baskets, and the mill of the town ground them all before the winter came."
	echo
	i=$((i + 1))
done >"$dir/long"
sized() {
	nd digest "$dir/long" --json -o ai.provider="$1" -o ai.model=m \
	    -o ai.url="$base/$2"
}
sized openai sized/v1
check 'a list tells the size' grep -q 'was given [0-9]*% of it' "$dir/out"
sized openai props/v1
check 'so do properties' grep -q 'was given [0-9]*% of it' "$dir/out"
sized ollama ''
check 'and Ollama' grep -q '"num_ctx":4096' "$dir/log"
check 'a whole answer says nothing of it' sh -c \
    "! grep -q 'read only a part' '$dir/out'"
sized ollama cut
gives 'a question that was cut is asked again' 2 requests /cut/api/chat
check 'and that is said' grep -q 'read only a part' "$dir/out"

# --- a repair that does not fit is no article that does not ---
nd digest "$dir/story" --json -o ai.provider=openai -o ai.model=m \
    -o ai.url="$base/repair/v1"
check 'a repair that does not fit' grep -q 'its reply was of no use' "$dir/out"
gives 'is asked for once' 2 requests /repair/v1/chat/completions

# --- limits ---
before=$(requests /v1/chat/completions)
limited() {
	nd digest "$dir/story" --json -o ai.provider=openai -o ai.model=m \
	    -o ai.url="$base/v1" "$@"
}
limited -o ai.daily_tokens=900
value 'a limit that would be passed' false .ai
gives 'is no request' "$before" requests /v1/chat/completions
nd models usage --json -o 'ai.prices=other 1 1, m 1000 2000'
check 'tokens of files are counted' matches "$dir/out" '"model": "m"' \
    '"cost": [1-9]'
limited -o ai.daily_tokens=1000000
value 'one that holds is none' true .ai
nd models usage
expect 0 'and shown' 'requests'

# --- answers ---
# shellcheck disable=SC2086 # words
{
	nd ask 1 'How heavy is it?' --json $model -o ai.url="$base/answer/v1"
	value 'an answer by the model' true .ai
	check 'marks what is not in the article' matches "$dir/out" \
	    '"unsupported": \[' '"41'
	nd ask 1 'Who sells it?' $model -o ai.url="$base/nothing/v1"
	expect 0 'or says that there is none' 'does not say'
}
nd ask 1 'Which hours does the battery run?'
expect 0 'without a model, the passages' '^> .*six hours'
nd show 1 --json
check 'they stand on the page' matches "$dir/out" 'How heavy is it' \
    'weighs 41' '"asked": true' 'Who sells it' 'does not say' 'six hours'
nd show 1
check 'with what they rest on' matches "$dir/out" 'How heavy is it' \
    'called Hopper, weighs 40'
echo "1..$count"
finish
