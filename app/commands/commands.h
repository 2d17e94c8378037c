#pragma once

#include "app/commands/console.h"
#include "model/simulation/answer.h"

#include <QString>
#include <QStringList>

// The commands of the command line: one file each, each answers its exit status.
namespace baton::commands {

// What every command that reads a map takes.
struct MapArguments
{
    QString map;
    QString scenario;
};

struct NewArguments
{
    QString document;
    QString sample; // "list" names them
    QString language;
};
int makeNew(const NewArguments &arguments, const Console &console);

struct ImportArguments
{
    QString input;
    QString output;
};
int import(const ImportArguments &arguments, const Console &console);

struct ExportArguments : MapArguments
{
    QString output;
    QString lens;
    QString paper;
    bool landscape = false;
    bool poster = false;
};
int exportMap(const ExportArguments &arguments, const Console &console);

int check(const MapArguments &arguments, const Console &console);

struct AnalyzeArguments : MapArguments
{
    bool guesses = false; // which unmeasured numbers matter most
    bool confirm = false; // the order of the bottlenecks tried out by paired runs
};
int analyze(const AnalyzeArguments &arguments, const Console &console);

struct ImpactArguments : MapArguments
{
    QString element; // id of a step or of a handoff
};
int impact(const ImpactArguments &arguments, const Console &console);

struct SimulateArguments : MapArguments
{
    QString horizon, warmup;
    QString trace; // file for the event log of one run
    SimulationSettings settings;
};
int simulate(const SimulateArguments &arguments, const Console &console);

struct DelayArguments : MapArguments
{
    QString handoff, by, at, kind;
    QString sweep; // "delay", "start" or nothing
    DelayQuestion question;
};
int delay(const DelayArguments &arguments, const Console &console);

struct ApplyArguments
{
    QString document;
    QString edits; // "-" = standard input
};
int apply(const ApplyArguments &arguments, const Console &console);

struct LogArguments
{
    QString document;
};
int log(const LogArguments &arguments, const Console &console);

struct LayoutArguments : MapArguments
{
    QString output;
    bool rows = false;
};
int layout(const LayoutArguments &arguments, const Console &console);

} // namespace baton::commands
