/* The commands for ndigest(1). */
#ifndef NDIGEST_CLI_MDOC_H
#define NDIGEST_CLI_MDOC_H

/* Prints all commands as a list in mdoc(7), what @COMMANDS@ stands for. */
void mdoc_commands(void);

#endif
